package slacksim.api;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;

import slacksim.calls.ApiCall;
import slacksim.calls.Arguments;
import slacksim.calls.Refusal;
import slacksim.faults.Faults;
import slacksim.http.Call;
import slacksim.http.Json;
import slacksim.http.Reply;
import slacksim.support.Ids;
import slacksim.workspace.Workspace;
import tools.jackson.databind.node.ObjectNode;

/** The Web API: finds the workspace and the method, and records the call. */
public final class WebApi {

	public static final String PATH = "/api/";

	private final Map<String, WebMethod> methods = new HashMap<>();

	private final Map<String, AppMethod> appMethods;

	private final Clock clock;

	private final Function<String, Optional<Workspace>> byToken;

	public WebApi(Clock clock, AppMethods appMethods, Function<String, Optional<Workspace>> byToken) {
		this.clock = clock;
		this.appMethods = appMethods.all();
		this.byToken = byToken;
		this.methods.put("api.test", (workspace, arguments) -> Json.object());
		this.methods.put("auth.test", (workspace, arguments) -> identity(workspace));
		this.methods.putAll(ChatMethods.all());
		this.methods.putAll(ViewMethods.all());
		this.methods.putAll(ConversationMethods.all());
		this.methods.putAll(HistoryMethods.all());
		this.methods.putAll(FileMethods.all());
		this.methods.putAll(BlockMethods.all());
		this.methods.putAll(ReactionMethods.all());
		this.methods.putAll(UserMethods.all());
		this.methods.putAll(TeamMethods.all());
	}

	public Reply answer(Call call) {
		String name = call.path().substring(PATH.length());
		try {
			Arguments arguments = Arguments.of(call);
			boolean appLevel = AppMethods.isAppLevel(arguments.token());
			if (this.appMethods.containsKey(name) && (appLevel || !this.methods.containsKey(name))) {
				ObjectNode answer = Json.object().put("ok", true);
				AppMethod method = Optional.ofNullable(this.appMethods.get(name)).orElseThrow();
				return Reply.json(200, answer.setAll(method.answer(call, arguments)));
			}
			if (!this.methods.containsKey(name)) {
				throw new Refusal("unknown_method");
			}
			if (arguments.token().isEmpty()) {
				throw new Refusal("not_authed");
			}
			if (appLevel) {
				throw new Refusal("not_allowed_token_type");
			}
			Workspace workspace = this.byToken.apply(arguments.token()).orElseThrow(() -> new Refusal("invalid_auth"));
			if (workspace.installation().isOver()) {
				throw new Refusal("account_inactive");
			}
			return recorded(workspace, name, arguments);
		}
		catch (Refusal ex) {
			return Reply.json(200, ex.json());
		}
	}

	private Reply recorded(Workspace workspace, String name, Arguments arguments) {
		Faults faults = workspace.state().faults();
		Supplier<Reply> right = () -> admitted(workspace, name, arguments);
		Reply reply = faults.nextCall(name).map((fault) -> fault.reply(right)).orElseGet(right);
		workspace.record(new ApiCall(this.clock.instant(), name, arguments.fields(), reply.status(), body(reply)));
		return reply.after(faults.slowness())
			.with("x-oauth-scopes", workspace.installation().scopes().header())
			.with("x-slack-req-id", Ids.fresh(""));
	}

	private Reply admitted(Workspace workspace, String name, Arguments arguments) {
		CallChecks gate = new CallChecks(workspace);
		return gate.slowsDown(name, arguments)
			.orElseGet(() -> workspace.monitor().alone(() -> performed(workspace, gate, name, arguments)));
	}

	private Reply performed(Workspace workspace, CallChecks gate, String name, Arguments arguments) {
		try {
			gate.check(name, arguments);
			ObjectNode answer = Json.object().put("ok", true);
			WebMethod method = Optional.ofNullable(this.methods.get(name)).orElseThrow();
			answer.setAll(method.answer(workspace, arguments));
			return Reply.json(200, answer);
		}
		catch (Refusal ex) {
			return Reply.json(200, ex.json());
		}
	}

	public Set<String> names() {
		Set<String> names = new TreeSet<>(this.methods.keySet());
		names.addAll(this.appMethods.keySet());
		return names;
	}

	private static ObjectNode identity(Workspace workspace) {
		ObjectNode json = Json.object().put("url", "https://" + workspace.domain() + ".slack.com/");
		json.put("team", workspace.domain()).put("team_id", workspace.id()).put("user", "bot");
		json.put("user_id", workspace.botUserId()).put("bot_id", workspace.botId());
		workspace.traits().organization().ifPresent((id) -> json.put("enterprise_id", id));
		return json.put("is_enterprise_install", workspace.traits().isInstalledByOrganization());
	}

	private static ObjectNode body(Reply reply) {
		return reply.body().startsWith("{") ? Json.parseObject(reply.body()) : Json.object().put("ok", false);
	}

}
