package slacksim.api;

import java.util.List;
import java.util.Map;

import slacksim.calls.Arguments;
import slacksim.calls.Refusal;
import slacksim.conversations.User;
import slacksim.http.Json;
import slacksim.rules.ViewRules;
import slacksim.views.OpenView;
import slacksim.views.ViewStack;
import slacksim.workspace.Workspace;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Implements {@code views.*}. */
final class ViewMethods {

	private ViewMethods() {
	}

	static Map<String, WebMethod> all() {
		return Map.of("views.open", ViewMethods::open, "views.push", ViewMethods::push, "views.update",
				ViewMethods::update, "views.publish", ViewMethods::publish);
	}

	private static ObjectNode open(Workspace workspace, Arguments arguments) {
		ObjectNode view = view(arguments);
		String trigger = arguments.required("trigger_id");
		String user = workspace.state().triggers().use(trigger);
		return answer(workspace, workspace.state().views().open(user, trigger, view));
	}

	private static ObjectNode push(Workspace workspace, Arguments arguments) {
		ObjectNode view = view(arguments);
		String trigger = arguments.required("trigger_id");
		String user = workspace.state().triggers().use(trigger);
		return answer(workspace, workspace.state().views().push(user, trigger, view));
	}

	private static ObjectNode publish(Workspace workspace, Arguments arguments) {
		JsonNode view = sent(arguments);
		Refusal.unlessNone("invalid_arguments", ViewRules.home(view));
		User user = workspace.state()
			.users()
			.find(arguments.required("user_id"))
			.orElseThrow(() -> new Refusal("user_not_found"));
		return answer(workspace,
				workspace.state().views().publish(user.id(), arguments.text("hash"), (ObjectNode) view));
	}

	private static ObjectNode update(Workspace workspace, Arguments arguments) {
		JsonNode sent = sent(arguments);
		String id = arguments.text("view_id");
		String externalId = id.isEmpty() ? arguments.required("external_id") : "";
		OpenView open = workspace.state()
			.views()
			.find((one) -> id.isEmpty() ? one.externalId().equals(externalId) : one.id().equals(id))
			.orElseThrow(() -> new Refusal("not_found"));
		if (!arguments.text("hash").isEmpty() && !arguments.text("hash").equals(open.hash())) {
			throw new Refusal("hash_conflict");
		}
		boolean home = "home".equals(Json.text(open.spec(), "type"));
		Refusal.unlessNone("invalid_arguments", home ? ViewRules.home(sent) : ViewRules.modal(sent));
		ObjectNode view = (ObjectNode) sent;
		workspace.state().views().refuseDuplicate(view, open.id());
		open.replace(view);
		return answer(workspace, open);
	}

	private static ObjectNode answer(Workspace workspace, OpenView view) {
		ViewStack stack = workspace.state().views().stackOf(view);
		return Json.object().set("view", workspace.json().view(stack, view));
	}

	private static ObjectNode view(Arguments arguments) {
		return OpenView.checked(sent(arguments));
	}

	private static JsonNode sent(Arguments arguments) {
		JsonNode view = arguments.json("view", "invalid_arguments")
			.orElseThrow(() -> new Refusal("invalid_arguments", List.of("[ERROR] missing required field: view")));
		if (ViewRules.tooLarge(view)) {
			throw new Refusal("view_too_large");
		}
		return view;
	}

}
