package slacksim.workspace;

import java.util.List;

import slacksim.calls.Arguments;
import slacksim.conversations.Message;
import slacksim.http.Json;
import tools.jackson.databind.node.ObjectNode;

/**
 * In whose name a message of a bot is shown, where that is not its own.
 *
 * @param username the name, possibly empty
 * @param iconUrl the address of a picture, possibly empty
 * @param iconEmoji an emoji in its place, possibly empty
 */
public record Authorship(String username, String iconUrl, String iconEmoji) {

	public static Authorship of(Arguments arguments) {
		return new Authorship(arguments.text("username"), arguments.text("icon_url"), arguments.text("icon_emoji"));
	}

	public boolean isPlain() {
		return this.username.isEmpty() && this.iconUrl.isEmpty() && this.iconEmoji.isEmpty();
	}

	/**
	 * Puts the message in this name: then no user has written it, only a bot.
	 */
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

	/**
	 * The name that is shown beside a message.
	 */
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

	/**
	 * What tells the author of a message from those of others.
	 */
	public static ObjectNode fields(Message message) {
		ObjectNode fields = Json.object();
		for (String name : List.of("user", "bot_id", "username", "icons")) {
			message.json().optional(name).ifPresent((value) -> fields.set(name, value.deepCopy()));
		}
		return fields;
	}

}
