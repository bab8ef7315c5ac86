package slacksim.files;

import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

import slacksim.http.Reply;
import slacksim.support.Ids;

/**
 * A file, from the moment the bot requests an upload URL.
 *
 * @param id example: {@code F0123456789}
 * @param name example: {@code week.png}
 * @param title the title people see
 * @param altText the description for people who don't see the picture, or empty
 * @param author the owner
 * @param length the announced number of bytes
 * @param bytes the content, one character per byte, empty until uploaded
 * @param state the upload's progress
 * @param created seconds since 1970
 */
public record StoredFile(String id, String name, String title, String altText, String author, int length, String bytes,
		State state, long created) {

	/** Returns a copy of the content. */
	public byte[] content() {
		return this.bytes.getBytes(StandardCharsets.ISO_8859_1);
	}

	/**
	 * Returns a person's own upload.
	 * @param author the owner
	 * @param name example: {@code roster.csv}
	 * @param bytes the content, one character per byte
	 * @param now the time
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
	 * Returns the content for a browser, which shows only pictures and saves the rest.
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

	/** The progress of an upload. */
	public enum State {

		ANNOUNCED, UPLOADED, COMPLETE, DELETED

	}

}
