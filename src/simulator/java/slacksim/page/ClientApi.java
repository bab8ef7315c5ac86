package slacksim.page;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import slacksim.conversations.EmojiNames;
import slacksim.http.Call;
import slacksim.http.Json;
import slacksim.http.Reply;
import slacksim.workspace.SimRuntime;
import slacksim.workspace.Workspace;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/**
 * The page in the browser and its API: {@code POST} acts, {@code GET} looks, using the
 * same IDs as Slack's client.
 */
public final class ClientApi {

	private final SimRuntime sim;

	private final Supplier<JsonNode> guide;

	public ClientApi(SimRuntime sim, Supplier<JsonNode> guide) {
		this.sim = sim;
		this.guide = guide;
	}

	/** Answers the page's requests; returns nothing for any other. */
	public Optional<Reply> answer(Call call) {
		if (call.path().equals("/")) {
			return Optional.of(front());
		}
		if (call.path().equals(Workspace.PAGES)) {
			return Optional.of(Reply.json(200, workspaces()));
		}
		if (call.path().equals(EmojiNames.PATH)) {
			return Optional.of(EmojiNames.reply());
		}
		return call.path().startsWith(Workspace.PAGES) ? Optional.of(inWorkspace(call)) : PageFiles.answer(call.path());
	}

	private Reply front() {
		List<Workspace> all = this.sim.workspaces();
		return (all.size() == 1) ? Reply.text(302, "").with("Location", Workspace.PAGES + all.get(0).id())
				: PageFiles.page();
	}

	private ArrayNode workspaces() {
		ArrayNode list = Json.array();
		for (Workspace workspace : this.sim.workspaces()) {
			list.addObject().put("id", workspace.id()).put("name", workspace.domain());
		}
		return list;
	}

	private Reply inWorkspace(Call call) {
		List<String> parts = List.of(call.path().substring(Workspace.PAGES.length()).split("/"));
		Optional<Workspace> workspace = this.sim.workspace(parts.get(0));
		if (workspace.isEmpty() || parts.size() > 2) {
			return Reply.text(404, "no such page: " + call.path() + "\n");
		}
		return (parts.size() == 1) ? PageFiles.page() : answer(call, workspace.get(), parts.get(1));
	}

	private Reply answer(Call call, Workspace workspace, String name) {
		try {
			if ("POST".equals(call.method())) {
				return Reply.json(200, ClientInteractions.of(workspace, call).perform(name));
			}
			return new ClientQueries(workspace, call.query(), this.guide.get()).look(name);
		}
		catch (IllegalArgumentException | AssertionError ex) {
			return Reply.json(400, Json.object().put("error", String.valueOf(ex.getMessage())));
		}
	}

}
