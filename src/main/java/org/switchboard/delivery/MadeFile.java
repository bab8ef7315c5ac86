package org.switchboard.delivery;

import java.util.Base64;
import java.util.Optional;
import java.util.function.Supplier;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.unit.DataSize;

/**
 * A file that Switchboard made itself, such as a chart. It is kept in Redis until it is
 * delivered, and while it is parked. Its {@code toString} does not tell what is in it.
 *
 * @param fileName such as {@code week.png}; by its ending Slack knows what it is
 * @param title what people see, as plain text; empty for the file's name
 * @param altText what people hear who do not see the picture; of any length, of which
 * Slack takes 1,000 characters; empty for what is no picture
 * @param content the bytes in Base64, at least one and at most 1 MB
 */
public record MadeFile(String fileName, String title, String altText, String content) {

	private static final Logger logger = LoggerFactory.getLogger(MadeFile.class);

	static final DataSize LARGEST = DataSize.ofMegabytes(1);

	public MadeFile {
		int size = Base64.getDecoder().decode(content).length;
		if (size == 0 || size > LARGEST.toBytes()) {
			throw new IllegalArgumentException("a file has at least one byte, and at most " + LARGEST.toBytes());
		}
		if (fileName.isBlank()) {
			throw new IllegalArgumentException("a file has a name");
		}
	}

	/**
	 * A picture.
	 * @param fileName such as {@code week.png}
	 * @param title what people see
	 * @param altText what people hear who do not see it
	 * @param bytes the content
	 * @return the file
	 * @throws IllegalArgumentException if it is empty or larger than 1 MB
	 */
	public static MadeFile picture(String fileName, String title, String altText, byte[] bytes) {
		return new MadeFile(fileName, title, altText, Base64.getEncoder().encodeToString(bytes));
	}

	/**
	 * A picture that is drawn now.
	 * @param fileName such as {@code week.png}
	 * @param title what people see
	 * @param altText what people hear who do not see it
	 * @param drawing makes the content
	 * @return nothing where it cannot be drawn, as on a Java without graphics, which the
	 * log says
	 */
	public static Optional<MadeFile> drawn(String fileName, String title, String altText, Supplier<byte[]> drawing) {
		try {
			return Optional.of(picture(fileName, title, altText, drawing.get()));
		}
		catch (RuntimeException | InternalError | LinkageError ex) {
			logger.warn("a chart could not be drawn ({})", ex.getClass().getSimpleName());
			return Optional.empty();
		}
	}

	/**
	 * What is no picture. It has no alternative text: Slack may take a file with one and
	 * show it nowhere.
	 * @param fileName such as {@code results.csv}
	 * @param title what people see
	 * @param bytes the content
	 * @return the file
	 * @throws IllegalArgumentException if it is empty or larger than 1 MB
	 * @see <a href="https://github.com/slackapi/python-slack-sdk/issues/1818">A PDF with
	 * alt_txt is not shared</a>
	 */
	public static MadeFile document(String fileName, String title, byte[] bytes) {
		return new MadeFile(fileName, title, "", Base64.getEncoder().encodeToString(bytes));
	}

	byte[] bytes() {
		return Base64.getDecoder().decode(this.content);
	}

	@Override
	public String toString() {
		return "MadeFile[" + this.content.length() + " characters]";
	}

}
