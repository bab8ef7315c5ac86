package slacksim.workspace;

import java.util.List;

import slacksim.calls.Arguments;
import slacksim.conversations.Message;
import slacksim.http.Json;
import tools.jackson.databind.node.ObjectNode;

/**
 * The name and icon a bot's message is shown with, if not its own.
 *
 * @param username the name, or empty
 * @param iconUrl a picture's address, or empty
 * @param iconEmoji an emoji for the icon, or empty
 */
public record Authorship(String username, String iconUrl, String iconEmoji) {

	public static Authorship of(Arguments arguments) {
		return new Authorship(arguments.text("username"), arguments.text("icon_url"), arguments.text("icon_emoji"));
	}

	public boolean isPlain() {
		return this.username.isEmpty() && this.iconUrl.isEmpty() && this.iconEmoji.isEmpty();
	}

	/** Returns the message under this name; then a bot but no user is its author. */
	public Message on(Message message, Workspace workspace) {
		if (isPlain()) {
			return message;
		}
		ObjectNode json = message.json();
		json.remove("user");
		if (!json.has("subtype")) {
			json.put("subtype", "bot_message");
		}
		json.put("username", this.username.isEmpty() ? workspace.app().offer().name() : this.username);
		icons(json);
		return message;
	}

	private void icons(ObjectNode json) {
		if (!this.iconEmoji.isEmpty()) {
			json.putObject("icons").put("emoji", this.iconEmoji);
		}
		else if (!this.iconUrl.isEmpty()) {
			ObjectNode icons = json.putObject("icons");
			List.of(36, 48, 72).forEach((size) -> icons.put("image_" + size, this.iconUrl));
		}
	}

	/** Returns the name shown with a message. */
	static String shown(Message message, Workspace workspace) {
		return message.json()
			.path("username")
			.stringValueOpt()
			.orElseGet(() -> workspace.state()
				.users()
				.find(message.author())
				.map(workspace::shownName)
				.orElse("Slackbot"));
	}

	/** Returns the fields that identify a message's author. */
	public static ObjectNode fields(Message message) {
		ObjectNode fields = Json.object();
		for (String name : List.of("user", "bot_id", "username", "icons")) {
			message.json().optional(name).ifPresent((value) -> fields.set(name, value.deepCopy()));
		}
		return fields;
	}

}
