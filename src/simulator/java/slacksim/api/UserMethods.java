package slacksim.api;

import java.util.List;
import java.util.Map;

import slacksim.calls.Arguments;
import slacksim.calls.Refusal;
import slacksim.conversations.User;
import slacksim.http.Json;
import slacksim.workspace.Workspace;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Implements {@code users.*} and {@code usergroups.*}. */
final class UserMethods {

	private UserMethods() {
	}

	static Map<String, WebMethod> all() {
		return Map.of("users.info", UserMethods::info, "users.lookupByEmail", UserMethods::byEmail, "users.list",
				UserMethods::list, "users.profile.get", UserMethods::profile, "usergroups.list", UserMethods::groups);
	}

	private static ObjectNode profile(Workspace workspace, Arguments arguments) {
		String id = arguments.text("user");
		User user = workspace.state()
			.users()
			.find(id.isEmpty() ? workspace.botUserId() : id)
			.orElseThrow(() -> new Refusal("user_not_found"));
		return Json.object().set("profile", workspace.json().user(user).path("profile"));
	}

	private static ObjectNode info(Workspace workspace, Arguments arguments) {
		User user = workspace.state()
			.users()
			.find(arguments.required("user"))
			.orElseThrow(() -> new Refusal("user_not_found"));
		return Json.object().set("user", workspace.json().user(user));
	}

	private static ObjectNode byEmail(Workspace workspace, Arguments arguments) {
		String email = arguments.required("email");
		User user = workspace.state()
			.users()
			.all()
			.stream()
			.filter((one) -> !one.deleted() && !one.bot() && one.email().equalsIgnoreCase(email))
			.findFirst()
			.orElseThrow(() -> new Refusal("users_not_found"));
		return Json.object().set("user", workspace.json().user(user));
	}

	private static ObjectNode list(Workspace workspace, Arguments arguments) {
		List<ObjectNode> users = workspace.state()
			.users()
			.all()
			.stream()
			.map((user) -> workspace.json().user(user))
			.toList();
		return CursorPage.of("members", users, arguments);
	}

	private static ObjectNode groups(Workspace workspace, Arguments arguments) {
		ObjectNode answer = Json.object();
		ArrayNode groups = answer.putArray("usergroups");
		workspace.traits()
			.groups()
			.forEach((id, handle) -> groups.addObject()
				.put("id", id)
				.put("team_id", workspace.id())
				.put("is_usergroup", true)
				.put("name", handle)
				.put("handle", handle)
				.put("date_delete", 0));
		return answer;
	}

}
