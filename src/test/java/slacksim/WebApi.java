package slacksim;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import slacksim.http.Call;
import slacksim.http.Json;
import slacksim.http.Reply;
import tools.jackson.databind.node.ObjectNode;

/**
 * The Web API: finds the workspace and the method, and keeps the record.
 */
final class WebApi {

	static final String PATH = "/api/";

	private static final String SCOPES = "app_mentions:read,channels:history,channels:read,chat:write,commands,"
			+ "files:write,groups:history,groups:read,im:history,im:read,im:write,users:read,users:read.email";

	private final Map<String, WebMethod> methods = new HashMap<>();

	private final Clock clock;

	private final Function<String, Optional<Workspace>> byToken;

	WebApi(Clock clock, Function<String, Optional<Workspace>> byToken) {
		this.clock = clock;
		this.byToken = byToken;
		this.methods.put("api.test", (workspace, arguments) -> Json.object());
		this.methods.put("auth.test", (workspace, arguments) -> workspace.identity());
		this.methods.putAll(ChatMethods.all());
		this.methods.putAll(ViewMethods.all());
		this.methods.putAll(ConversationMethods.all());
		this.methods.putAll(HistoryMethods.all());
		this.methods.putAll(UserMethods.all());
	}

	Reply answer(Call call) {
		String name = call.path().substring(PATH.length());
		try {
			Arguments arguments = Arguments.of(call);
			if (!this.methods.containsKey(name)) {
				throw new Refusal("unknown_method");
			}
			if (arguments.token().isEmpty()) {
				throw new Refusal("not_authed");
			}
			Workspace workspace = this.byToken.apply(arguments.token()).orElseThrow(() -> new Refusal("invalid_auth"));
			return recorded(workspace, name, arguments);
		}
		catch (Refusal ex) {
			return Reply.json(200, ex.json());
		}
	}

	private Reply recorded(Workspace workspace, String name, Arguments arguments) {
		Optional<Fault> fault = workspace.state().faults().next(name);
		Optional<Reply> done = fault.filter((one) -> !one.done()).isPresent() ? Optional.empty()
				: Optional.of(workspace.monitor().alone(() -> performed(workspace, name, arguments)));
		Reply reply = fault.map(Fault::reply).or(() -> done).orElseThrow();
		workspace.transcript()
			.add(new ApiCall(this.clock.instant(), name, arguments.fields(), reply.status(), body(reply)));
		return reply.with("x-oauth-scopes", SCOPES).with("x-slack-req-id", Ids.fresh(""));
	}

	private Reply performed(Workspace workspace, String name, Arguments arguments) {
		try {
			ObjectNode answer = Json.object().put("ok", true);
			WebMethod method = Optional.ofNullable(this.methods.get(name)).orElseThrow();
			answer.setAll(method.answer(workspace, arguments));
			return Reply.json(200, answer);
		}
		catch (Refusal ex) {
			return Reply.json(200, ex.json());
		}
	}

	private static ObjectNode body(Reply reply) {
		return reply.body().startsWith("{") ? Json.parseObject(reply.body()) : Json.object().put("ok", false);
	}

}
