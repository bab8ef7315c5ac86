package slacksim.api;

import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import slacksim.calls.Arguments;
import slacksim.calls.Refusal;
import slacksim.http.Call;
import slacksim.http.Json;
import slacksim.wire.SocketTransport;
import slacksim.workspace.SimRuntime;
import slacksim.workspace.SlackApp;
import tools.jackson.databind.node.ObjectNode;

/** The Web API methods that don't belong to a workspace. */
public final class AppMethods {

	private final SimRuntime sim;

	private final OAuth oauth;

	public AppMethods(SimRuntime sim, OAuth oauth) {
		this.sim = sim;
		this.oauth = oauth;
	}

	Map<String, AppMethod> all() {
		return Map.of("apps.connections.open", this::connect, "oauth.v2.access", this.oauth::access, "auth.test",
				this::identify);
	}

	private Optional<SlackApp> app(Predicate<SlackApp> wanted) {
		return this.sim.apps().stream().filter(wanted).findFirst();
	}

	private SlackApp byToken(Arguments arguments) {
		if (arguments.token().isEmpty()) {
			throw new Refusal("not_authed");
		}
		if (!isAppLevel(arguments.token())) {
			throw new Refusal("not_allowed_token_type");
		}
		return app((one) -> one.credentials().appToken().equals(arguments.token()))
			.orElseThrow(() -> new Refusal("invalid_auth"));
	}

	static boolean isAppLevel(String token) {
		return token.startsWith("xapp-");
	}

	private ObjectNode identify(Call call, Arguments arguments) {
		return Json.object().put("app_name", "Bot").put("app_id", byToken(arguments).id());
	}

	private ObjectNode connect(Call call, Arguments arguments) {
		SlackApp app = byToken(arguments);
		SocketTransport line = app.socket().orElseThrow(() -> new Refusal("no_permission"));
		return Json.object().put("url", this.sim.sockets().address(line));
	}

}
