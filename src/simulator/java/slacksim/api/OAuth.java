package slacksim.api;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import slacksim.calls.Arguments;
import slacksim.calls.Refusal;
import slacksim.http.Call;
import slacksim.http.Forms;
import slacksim.http.Json;
import slacksim.http.Reply;
import slacksim.support.Ids;
import slacksim.workspace.SlackApp;
import slacksim.workspace.Workspace;
import tools.jackson.databind.node.ObjectNode;

/**
 * Installs an app: someone approves its scopes, and the app exchanges the code for a
 * token.
 */
public final class OAuth {

	public static final String PATH = "/oauth/v2/authorize";

	private static final Duration LIFE = Duration.ofMinutes(10);

	private final Map<String, Grant> grants = new ConcurrentHashMap<>();

	private final Clock clock;

	private final Function<String, Optional<SlackApp>> byClientId;

	public OAuth(Clock clock, Function<String, Optional<SlackApp>> byClientId) {
		this.clock = clock;
		this.byClientId = byClientId;
	}

	/**
	 * Approves at once, as the administrator of {@code team}'s workspace or of a new one,
	 * or refuses if {@code deny} is set.
	 */
	public Reply authorize(Call call) {
		Map<String, String> query = call.query();
		String redirect = query.getOrDefault("redirect_uri", "");
		if (this.byClientId.apply(query.getOrDefault("client_id", "")).isEmpty()) {
			return Reply.text(400, "Invalid client_id parameter\n");
		}
		if (redirect.isEmpty() || query.getOrDefault("scope", "").isEmpty()) {
			return Reply.text(400, "redirect_uri and scope are needed\n");
		}
		Map<String, String> back = new LinkedHashMap<>();
		if (query.containsKey("deny")) {
			back.put("error", "access_denied");
		}
		else {
			String code = Ids.secret();
			this.grants.put(code, new Grant(query.getOrDefault("client_id", ""),
					query.getOrDefault("team", Ids.fresh("T")), query.getOrDefault("scope", ""), redirect, now()));
			back.put("code", code);
		}
		back.put("state", query.getOrDefault("state", ""));
		String separator = redirect.contains("?") ? "&" : "?";
		return Reply.text(302, "").with("Location", redirect + separator + Forms.encode(back));
	}

	/** Exchanges a code for a token; each code works once. */
	ObjectNode access(Call call, Arguments arguments) {
		String[] client = client(call, arguments);
		SlackApp app = this.byClientId.apply(client[0]).orElseThrow(() -> new Refusal("invalid_client_id"));
		if (!app.credentials().clientSecret().equals(client[1])) {
			throw new Refusal("bad_client_secret");
		}
		Grant grant = Optional.ofNullable(this.grants.remove(arguments.text("code")))
			.filter((one) -> one.clientId().equals(client[0]) && !now().isAfter(one.at().plus(LIFE)))
			.orElseThrow(() -> new Refusal("invalid_code"));
		if (!arguments.text("redirect_uri").isEmpty() && !arguments.text("redirect_uri").equals(grant.redirect())) {
			throw new Refusal("bad_redirect_uri");
		}
		Workspace workspace = app.installedIn(grant.teamId())
			.orElseGet(() -> app.workspace(grant.teamId(), "xoxb-" + Ids.secret()));
		workspace.installation().grants(List.of(grant.scope().split("[, ]+")));
		ObjectNode answer = Json.object().put("access_token", workspace.botToken()).put("token_type", "bot");
		answer.put("scope", workspace.installation().scopes().header()).put("bot_user_id", workspace.botUserId());
		answer.put("app_id", app.id()).put("is_enterprise_install", false).putNull("enterprise");
		answer.putObject("team").put("id", workspace.id()).put("name", workspace.domain());
		answer.putObject("authed_user").put("id", Ids.fresh("U"));
		return answer;
	}

	private static String[] client(Call call, Arguments arguments) {
		String header = call.header("authorization");
		if (header.startsWith("Basic ")) {
			String pair = new String(Base64.getDecoder().decode(header.substring("Basic ".length())),
					StandardCharsets.UTF_8);
			return new String[] { pair.replaceFirst(":.*", ""), pair.replaceFirst("^[^:]*:", "") };
		}
		return new String[] { arguments.text("client_id"), arguments.text("client_secret") };
	}

	private Instant now() {
		return this.clock.instant();
	}

	/**
	 * What someone approved.
	 *
	 * @param clientId the app's client ID
	 * @param teamId the workspace
	 * @param scope the scopes
	 * @param redirect where the code was sent
	 * @param at when it was approved
	 */
	private record Grant(String clientId, String teamId, String scope, String redirect, Instant at) {

	}

}
