package slacksim.files;

import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

import slacksim.http.Reply;
import slacksim.support.Ids;

/**
 * A file, from the moment the bot asks where to put it.
 *
 * @param id such as {@code F0123456789}
 * @param name such as {@code week.png}
 * @param title what people see
 * @param altText what is told to those who do not see the picture, or empty
 * @param author whose it is
 * @param length how many bytes were announced
 * @param bytes the content, one character for each byte, empty before it has come
 * @param state how far it has come
 * @param created seconds since 1970
 */
public record StoredFile(String id, String name, String title, String altText, String author, int length, String bytes,
		State state, long created) {

	/**
	 * What is in it.
	 * @return a copy of the bytes
	 */
	public byte[] content() {
		return this.bytes.getBytes(StandardCharsets.ISO_8859_1);
	}

	/**
	 * A file somebody brings along.
	 * @param author who
	 * @param name such as {@code roster.csv}
	 * @param bytes the content, one character for each byte
	 * @param now when
	 */
	public static StoredFile of(String author, String name, String bytes, Instant now) {
		return new StoredFile(Ids.fresh("F"), name, name, "", author, bytes.length(), bytes, State.COMPLETE,
				now.getEpochSecond());
	}

	public StoredFile uploaded(String content) {
		return new StoredFile(this.id, this.name, this.title, this.altText, this.author, this.length, content,
				State.UPLOADED, this.created);
	}

	public StoredFile completed(String newTitle) {
		return new StoredFile(this.id, this.name, newTitle.isEmpty() ? this.title : newTitle, this.altText, this.author,
				this.length, this.bytes, State.COMPLETE, this.created);
	}

	public StoredFile deleted() {
		return new StoredFile(this.id, "", "", "", this.author, 0, "", State.DELETED, this.created);
	}

	/**
	 * The content for a browser. Only pictures are shown there, all else is saved.
	 */
	public Reply reply() {
		boolean picture = List.of("image/png", "image/jpeg", "image/gif").contains(type());
		return Reply.bytes(type(), content())
			.with("X-Content-Type-Options", "nosniff")
			.with("Content-Disposition", picture ? "inline" : "attachment");
	}

	public String type() {
		return Objects.requireNonNullElse(URLConnection.guessContentTypeFromName(this.name), "text/plain");
	}

	/**
	 * How far a file has come.
	 */
	public enum State {

		ANNOUNCED, UPLOADED, COMPLETE, DELETED

	}

}
