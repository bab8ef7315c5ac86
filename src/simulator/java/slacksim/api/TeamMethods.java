package slacksim.api;

import java.util.List;
import java.util.Map;

import slacksim.calls.Arguments;
import slacksim.calls.Refusal;
import slacksim.conversations.Channel;
import slacksim.http.Json;
import slacksim.workspace.Workspace;
import tools.jackson.databind.node.ObjectNode;

/** Implements {@code team.info} and {@code bots.info}. */
final class TeamMethods {

	private TeamMethods() {
	}

	static Map<String, WebMethod> all() {
		return Map.of("team.info", TeamMethods::team, "bots.info", TeamMethods::bot);
	}

	private static ObjectNode team(Workspace workspace, Arguments arguments) {
		ObjectNode team = Json.object().put("id", workspace.id()).put("name", workspace.domain());
		team.put("domain", workspace.domain()).put("email_domain", "").putObject("icon").put("image_default", true);
		return Json.object().set("team", team);
	}

	private static ObjectNode bot(Workspace workspace, Arguments arguments) {
		String id = arguments.text("bot");
		ObjectNode bot = Json.object().put("deleted", false).put("updated", 0);
		if (id.isEmpty() || id.equals(workspace.botId())) {
			bot.put("id", workspace.botId()).put("name", workspace.app().offer().name());
			bot.put("app_id", workspace.app().id()).put("user_id", workspace.botUserId());
			return Json.object().set("bot", bot);
		}
		return Json.object().set("bot", bot.put("id", id).put("name", nameOf(id, workspace)));
	}

	/** Returns the name another app's bot shows in its messages. */
	private static String nameOf(String id, Workspace workspace) {
		List<Channel> channels = workspace.state().channels().visible();
		return channels.stream()
			.flatMap((channel) -> channel.messages().stream())
			.filter((message) -> message.botId().equals(id))
			.map((message) -> Json.text(message.json(), "username"))
			.findFirst()
			.orElseThrow(() -> new Refusal("bot_not_found"));
	}

}
