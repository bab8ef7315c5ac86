package slacksim.workspace;

import java.util.List;

import slacksim.http.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What an app offers people, according to its manifest.
 *
 * @param name its name
 * @param description its description
 * @param features its commands, shortcuts and tabs, as in the manifest
 */
public record AppFeatures(String name, String description, JsonNode features) {

	static AppFeatures unknown() {
		return new AppFeatures("Bot", "", Json.object());
	}

	static AppFeatures of(JsonNode manifest) {
		JsonNode information = manifest.path("display_information");
		return new AppFeatures(Json.text(information, "name"), Json.text(information, "description"),
				manifest.path("features"));
	}

	/**
	 * Returns whether people can type a command. Without a manifest, they can type any
	 * valid one.
	 */
	boolean has(String command) {
		List<ObjectNode> commands = Json.objects(this.features, "slash_commands");
		return this.features.isEmpty() ? command.matches("/[^/]+")
				: commands.stream().anyMatch((one) -> Json.text(one, "command").equals(command));
	}

	public ObjectNode json() {
		ObjectNode json = Json.object().put("name", this.name).put("description", this.description);
		json.putArray("commands").addAll(Json.objects(this.features, "slash_commands"));
		json.putArray("shortcuts").addAll(Json.objects(this.features, "shortcuts"));
		JsonNode home = this.features.path("app_home");
		json.put("home_tab", home.path("home_tab_enabled").asBoolean(true));
		json.put("messages_tab", home.path("messages_tab_enabled").asBoolean(true));
		return json.put("read_only", home.path("messages_tab_read_only_enabled").asBoolean(false));
	}

}
