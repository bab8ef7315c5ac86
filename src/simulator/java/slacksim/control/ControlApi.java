package slacksim.control;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import slacksim.http.Call;
import slacksim.http.Json;
import slacksim.http.Reply;
import slacksim.workspace.Workspace;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Gives {@code curl} people's interactions and queries: {@code POST} acts, {@code GET}
 * looks.
 */
public final class ControlApi {

	public static final String PATH = "/sim/";

	private ControlApi() {
	}

	public static Reply answer(Call call, Function<String, Optional<Workspace>> workspaces) {
		List<String> parts = List.of(call.path().substring(PATH.length()).split("/"));
		Optional<Workspace> workspace = workspaces.apply(parts.get(0));
		if (workspace.isEmpty() || parts.size() != 2) {
			return Reply.pretty(404, wrong("no such workspace or page: " + call.path()));
		}
		try {
			return Reply.pretty(200, answer(call, workspace.get(), parts.get(1)));
		}
		catch (IllegalArgumentException | AssertionError ex) {
			return Reply.pretty(400, wrong(String.valueOf(ex.getMessage())));
		}
	}

	private static JsonNode answer(Call call, Workspace workspace, String page) {
		if ("POST".equals(call.method())) {
			ObjectNode request = Json.parseObject(call.body());
			return ControlWorld.PAGES.contains(page) ? new ControlWorld(workspace, request).perform(page)
					: new ControlInteractions(workspace, request).perform(page);
		}
		return new ControlQueries(workspace, call.query()).look(page);
	}

	private static ObjectNode wrong(String message) {
		return Json.object().put("error", message);
	}

}
