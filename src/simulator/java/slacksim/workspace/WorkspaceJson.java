package slacksim.workspace;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import slacksim.conversations.User;
import slacksim.files.StoredFile;
import slacksim.http.Json;
import slacksim.views.OpenView;
import slacksim.views.ViewStack;
import tools.jackson.databind.node.ObjectNode;

/**
 * A workspace's files, views and people in Slack's JSON.
 *
 * @param workspace the workspace
 */
public record WorkspaceJson(Workspace workspace) {

	/** The path of files' content. */
	public static final String FILES = "/files-pri/";

	public ObjectNode file(StoredFile file) {
		String ending = file.name().replaceFirst("^.*\\.", "");
		ObjectNode json = Json.object().put("id", file.id()).put("name", file.name()).put("title", file.title());
		if (!file.altText().isEmpty()) {
			json.put("alt_txt", file.altText());
		}
		json.put("mimetype", file.type()).put("filetype", ending).put("pretty_type", ending.toUpperCase(Locale.ROOT));
		json.put("user", file.author())
			.put("user_team", this.workspace.id())
			.put("username", "")
			.put("size", file.length());
		json.put("mode", "hosted").put("editable", false).put("display_as_bot", false);
		json.put("is_external", false).put("external_type", "").put("is_public", true).put("public_url_shared", false);
		json.put("permalink", "https://" + this.workspace.domain() + ".slack.com/files/" + file.id());
		json.put("url_private", address(file, ""));
		json.put("url_private_download", address(file, "download/"));
		return json.put("created", file.created()).put("timestamp", file.created()).put("file_access", "visible");
	}

	private String address(StoredFile file, String kind) {
		String name = URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20");
		return this.workspace.app().sim().url() + FILES + this.workspace.id() + "-" + file.id() + "/" + kind + name;
	}

	public ObjectNode view(ViewStack stack, OpenView view) {
		ObjectNode json = stack.json(view);
		json.put("team_id", this.workspace.id()).put("app_id", this.workspace.app().id());
		return json.put("app_installed_team_id", this.workspace.id()).put("bot_id", this.workspace.botId());
	}

	public ObjectNode user(User user) {
		ObjectNode json = user.json(this.workspace.id());
		this.workspace.traits().homeOf(user.id()).ifPresent((team) -> json.put("team_id", team));
		Avatars.put(json.withObjectProperty("profile"), this.workspace, user);
		if (!this.workspace.installation().scopes().has("users:read.email")) {
			json.withObjectProperty("profile").remove("email");
		}
		return json;
	}

}
