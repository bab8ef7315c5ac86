package slacksim.api;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import slacksim.calls.ApiCall;
import slacksim.calls.Arguments;
import slacksim.calls.Refusal;
import slacksim.http.Call;
import slacksim.http.Json;
import slacksim.http.Reply;
import slacksim.workspace.InteractionResponse;
import slacksim.workspace.ResponseUrls;
import slacksim.workspace.Workspace;
import tools.jackson.databind.node.ObjectNode;

/** Receives bots' posts to a {@code response_url}. */
public final class ResponseEndpoint {

	private ResponseEndpoint() {
	}

	public static Reply answer(Call call, Function<String, Optional<Workspace>> workspaces) {
		List<String> parts = List.of(call.path().substring(ResponseUrls.PATH.length()).split("/"));
		Optional<Workspace> workspace = workspaces.apply(parts.get(0));
		if (workspace.isEmpty() || parts.size() != 2) {
			return Reply.json(404, new Refusal("no_such_url").json());
		}
		return workspace.get().monitor().alone(() -> answer(call, workspace.get(), parts.get(1)));
	}

	private static Reply answer(Call call, Workspace workspace, String id) {
		ResponseUrls.Grant grant;
		try {
			grant = workspace.state().responseUrls().use(id);
		}
		catch (Refusal ex) {
			return recorded(workspace, Json.object(), Reply.json(404, ex.json()));
		}
		ObjectNode fields = Json.object();
		try {
			fields = Arguments.of(call).fields();
			new InteractionResponse(workspace, grant).say(new Arguments(fields, ""));
			return recorded(workspace, fields, Reply.json(200, Json.object().put("ok", true)));
		}
		catch (Refusal ex) {
			return recorded(workspace, fields, Reply.json(400, ex.json()));
		}
	}

	private static Reply recorded(Workspace workspace, ObjectNode fields, Reply reply) {
		workspace.record(new ApiCall(workspace.app().clock().instant(), "response_url", fields, reply.status(),
				Json.parse(reply.body())));
		return reply;
	}

}
