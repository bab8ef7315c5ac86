package slacksim.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import slacksim.calls.Arguments;
import slacksim.calls.Refusal;
import slacksim.http.Json;
import slacksim.rules.MessageRules;
import slacksim.rules.ViewRules;
import slacksim.rules.Violation;
import slacksim.workspace.Workspace;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Implements {@code blocks.validate}. */
final class BlockMethods {

	private BlockMethods() {
	}

	static Map<String, WebMethod> all() {
		return Map.of("blocks.validate", BlockMethods::validate);
	}

	private static ObjectNode validate(Workspace workspace, Arguments arguments) {
		Optional<JsonNode> blocks = arguments.json("blocks", "invalid_arguments");
		Optional<JsonNode> message = arguments.json("message", "invalid_arguments");
		Optional<JsonNode> view = arguments.json("view", "invalid_arguments");
		if (Stream.of(blocks, message, view).filter(Optional::isPresent).count() != 1) {
			throw new Refusal("invalid_arguments",
					List.of("must provide exactly one of `blocks`, `view`, or `message`"));
		}
		blocks.ifPresent((sent) -> check("invalid_blocks", MessageRules.check(sent), "/blocks"));
		message.ifPresent((sent) -> check("invalid_message", MessageRules.check(sent.path("blocks")), ""));
		view.ifPresent((sent) -> check("invalid_view",
				"home".equals(Json.text(sent, "type")) ? ViewRules.home(sent) : ViewRules.modal(sent), "/view"));
		return Json.object();
	}

	private static void check(String error, List<Violation> found, String root) {
		ArrayNode errors = Json.array();
		for (Violation violation : found) {
			ObjectNode json = errors.addObject().put("code", "failed_constraint").put("message", violation.message());
			json.put("pointer", violation.pointer().substring(root.length()) + violation.field());
			ObjectNode constraint = json.putObject("constraint").put("type", violation.constraint());
			violation.expected().ifPresent((number) -> constraint.put("expected", number));
		}
		if (!errors.isEmpty()) {
			throw new Refusal(error, Json.object().set("errors", errors));
		}
	}

}
