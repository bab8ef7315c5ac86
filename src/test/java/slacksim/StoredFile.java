package slacksim;

import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;

import slacksim.http.Json;
import tools.jackson.databind.node.ObjectNode;

/**
 * A file, from the moment the bot asks where to put it.
 *
 * @param id such as {@code F0123456789}
 * @param name such as {@code week.png}
 * @param title what people see
 * @param author whose it is
 * @param length how many bytes were announced
 * @param bytes the content, one character for each byte, empty before it has come
 * @param state how far it has come
 * @param created seconds since 1970
 */
public record StoredFile(String id, String name, String title, String author, int length, String bytes, State state,
		long created) {

	/**
	 * What is in it.
	 * @return a copy of the bytes
	 */
	public byte[] content() {
		return this.bytes.getBytes(StandardCharsets.ISO_8859_1);
	}

	StoredFile uploaded(String content) {
		return new StoredFile(this.id, this.name, this.title, this.author, this.length, content, State.UPLOADED,
				this.created);
	}

	StoredFile completed(String newTitle) {
		return new StoredFile(this.id, this.name, newTitle.isEmpty() ? this.title : newTitle, this.author, this.length,
				this.bytes, State.COMPLETE, this.created);
	}

	ObjectNode json(Workspace workspace) {
		String type = Objects.requireNonNullElse(URLConnection.guessContentTypeFromName(this.name), "text/plain");
		String ending = this.name.replaceFirst("^.*\\.", "");
		ObjectNode json = Json.object().put("id", this.id).put("name", this.name).put("title", this.title);
		json.put("mimetype", type).put("filetype", ending).put("pretty_type", ending.toUpperCase(Locale.ROOT));
		json.put("user", this.author).put("user_team", workspace.id()).put("username", "").put("size", this.length);
		json.put("mode", "hosted").put("editable", false).put("display_as_bot", false);
		json.put("is_external", false).put("external_type", "").put("is_public", true).put("public_url_shared", false);
		json.put("permalink", "https://" + workspace.domain() + ".slack.com/files/" + this.id);
		return json.put("created", this.created).put("timestamp", this.created).put("file_access", "visible");
	}

	/**
	 * How far a file has come.
	 */
	enum State {

		ANNOUNCED, UPLOADED, COMPLETE

	}

}
