package org.switchboard.delivery;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.unit.DataSize;

/**
 * A file that Switchboard made, such as a chart. It stays in Redis until it is delivered,
 * and while it is parked. Its {@code toString} hides its content.
 *
 * @param fileName such as {@code week.png}; Slack goes by the extension
 * @param title the title people see, as plain text; empty for the file's name
 * @param altText what screen readers read; any length, although Slack uses only 1,000
 * characters; empty if it isn't a picture
 * @param content the bytes in Base64, at least one and at most 1 MB; a document's are
 * compressed before, or tables with many words would hold up Redis
 */
public record MadeFile(String fileName, String title, String altText, String content) {

	private static final Logger logger = LoggerFactory.getLogger(MadeFile.class);

	// how every gzip file begins, in Base64; no picture, table or JSON does
	private static final String GZIP = "H4sI";

	static final DataSize LARGEST = DataSize.ofMegabytes(1);

	public MadeFile {
		int size = bytes(content).length;
		if (size == 0 || size > LARGEST.toBytes()) {
			throw new IllegalArgumentException("a file must have at least one byte and at most " + LARGEST.toBytes());
		}
		if (fileName.isBlank()) {
			throw new IllegalArgumentException("a file must have a name");
		}
	}

	/**
	 * Creates a picture.
	 * @param fileName such as {@code week.png}
	 * @param title the title people see
	 * @param altText what screen readers read
	 * @throws IllegalArgumentException if it is empty or larger than 1 MB
	 */
	public static MadeFile picture(String fileName, String title, String altText, byte[] bytes) {
		return new MadeFile(fileName, title, altText, Base64.getEncoder().encodeToString(bytes));
	}

	/**
	 * Draws a picture now.
	 * @param fileName such as {@code week.png}
	 * @param title the title people see
	 * @param altText what screen readers read
	 * @return empty, with a log line, if it can't be drawn, as on a Java without graphics
	 */
	public static Optional<MadeFile> drawn(String fileName, String title, String altText, Supplier<byte[]> drawing) {
		try {
			return Optional.of(picture(fileName, title, altText, drawing.get()));
		}
		catch (RuntimeException | InternalError | LinkageError ex) {
			logger.warn("couldn't draw a chart ({})", ex.getClass().getSimpleName());
			return Optional.empty();
		}
	}

	/**
	 * Creates a file other than a picture. It has no alternative text, because Slack may
	 * accept such a file and never show it.
	 * @param fileName such as {@code results.csv}
	 * @param title the title people see
	 * @throws IllegalArgumentException if it is empty or larger than 1 MB
	 * @see <a href="https://github.com/slackapi/python-slack-sdk/issues/1818">A PDF with
	 * alt_txt is not shared</a>
	 */
	public static MadeFile document(String fileName, String title, byte[] bytes) {
		ByteArrayOutputStream compressed = new ByteArrayOutputStream();
		try (OutputStream gzip = new GZIPOutputStream(compressed)) {
			gzip.write(bytes);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return new MadeFile(fileName, title, "", Base64.getEncoder().encodeToString(compressed.toByteArray()));
	}

	/**
	 * Creates the parts of a document, which are numbered if there are several.
	 * @param fileName such as {@code results.csv}
	 * @param title the title people see
	 * @throws IllegalArgumentException if a part is empty or larger than 1 MB
	 */
	public static List<MadeFile> documents(String fileName, String title, List<byte[]> parts) {
		if (parts.size() == 1) {
			return List.of(document(fileName, title, parts.get(0)));
		}
		int dot = fileName.lastIndexOf('.');
		return IntStream.rangeClosed(1, parts.size())
			.mapToObj((part) -> document(fileName.substring(0, dot) + "-" + part + fileName.substring(dot),
					title + " (part " + part + " of " + parts.size() + ")", parts.get(part - 1)))
			.toList();
	}

	/** Returns what the person gets, uncompressed. */
	public byte[] bytes() {
		return bytes(this.content);
	}

	private static byte[] bytes(String content) {
		byte[] bytes = Base64.getDecoder().decode(content);
		if (!content.startsWith(GZIP)) {
			return bytes;
		}
		try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
			return gzip.readAllBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public String toString() {
		return "MadeFile[" + this.content.length() + " characters]";
	}

}
