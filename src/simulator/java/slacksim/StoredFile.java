package slacksim;

import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import slacksim.http.Json;
import slacksim.http.Reply;
import tools.jackson.databind.node.ObjectNode;

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
	 */
	static StoredFile of(Person author, String name, String bytes) {
		long now = author.workspace().app().clock().instant().getEpochSecond();
		return new StoredFile(Ids.fresh("F"), name, name, "", author.id(), bytes.length(), bytes, State.COMPLETE, now);
	}

	StoredFile uploaded(String content) {
		return new StoredFile(this.id, this.name, this.title, this.altText, this.author, this.length, content,
				State.UPLOADED, this.created);
	}

	StoredFile completed(String newTitle) {
		return new StoredFile(this.id, this.name, newTitle.isEmpty() ? this.title : newTitle, this.altText, this.author,
				this.length, this.bytes, State.COMPLETE, this.created);
	}

	StoredFile deleted() {
		return new StoredFile(this.id, "", "", "", this.author, 0, "", State.DELETED, this.created);
	}

	/**
	 * The content for a browser. Only pictures are shown there, all else is saved.
	 */
	Reply reply() {
		boolean picture = List.of("image/png", "image/jpeg", "image/gif").contains(type());
		return Reply.bytes(type(), content())
			.with("X-Content-Type-Options", "nosniff")
			.with("Content-Disposition", picture ? "inline" : "attachment");
	}

	private String type() {
		return Objects.requireNonNullElse(URLConnection.guessContentTypeFromName(this.name), "text/plain");
	}

	ObjectNode json(Workspace workspace) {
		String ending = this.name.replaceFirst("^.*\\.", "");
		ObjectNode json = Json.object().put("id", this.id).put("name", this.name).put("title", this.title);
		if (!this.altText.isEmpty()) {
			json.put("alt_txt", this.altText);
		}
		json.put("mimetype", type()).put("filetype", ending).put("pretty_type", ending.toUpperCase(Locale.ROOT));
		json.put("user", this.author).put("user_team", workspace.id()).put("username", "").put("size", this.length);
		json.put("mode", "hosted").put("editable", false).put("display_as_bot", false);
		json.put("is_external", false).put("external_type", "").put("is_public", true).put("public_url_shared", false);
		json.put("permalink", "https://" + workspace.domain() + ".slack.com/files/" + this.id);
		json.put("url_private", DownloadEndpoint.url(workspace, this, ""));
		json.put("url_private_download", DownloadEndpoint.url(workspace, this, "download/"));
		return json.put("created", this.created).put("timestamp", this.created).put("file_access", "visible");
	}

	/**
	 * How far a file has come.
	 */
	enum State {

		ANNOUNCED, UPLOADED, COMPLETE, DELETED

	}

}
