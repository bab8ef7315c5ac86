package slacksim.api;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import slacksim.calls.Refusal;
import slacksim.faults.Faults;
import slacksim.http.Call;
import slacksim.http.Reply;
import slacksim.workspace.Workspace;
import slacksim.workspace.WorkspaceJson;

/**
 * Serves file content to bots. Without permission, they get a redirect to the sign-in
 * page.
 */
public final class DownloadEndpoint {

	public static final String PATH = WorkspaceJson.FILES;

	/** The name faults use for it. */
	static final String NAME = "url_private_download";

	private static final String SIGN_IN = PATH + "sign-in";

	private static final Pattern ADDRESS = Pattern.compile(PATH + "([A-Z0-9]+)-([A-Z0-9]+)/.+");

	private static final String BEARER = "Bearer ";

	private DownloadEndpoint() {
	}

	public static Reply answer(Call call, Function<String, Optional<Workspace>> byTeam) {
		if (call.path().equals(SIGN_IN)) {
			return new Reply(200, Map.of("Content-Type", "text/html; charset=utf-8"),
					"<!DOCTYPE html><title>Sign in</title>\n");
		}
		Matcher address = ADDRESS.matcher(call.path());
		if (!address.matches()) {
			return Reply.text(404, "no such file\n");
		}
		return byTeam.apply(address.group(1))
			.map((workspace) -> answer(workspace, address.group(2), call))
			.orElseGet(() -> Reply.text(404, "no such file\n"));
	}

	private static Reply answer(Workspace workspace, String id, Call call) {
		Faults faults = workspace.state().faults();
		Supplier<Reply> right = () -> workspace.monitor().alone(() -> content(workspace, id, call));
		return faults.next(NAME).map((fault) -> fault.reply(right)).orElseGet(right).after(faults.slowness());
	}

	private static Reply content(Workspace workspace, String id, Call call) {
		if (!mayRead(workspace, call.header("authorization"))) {
			return new Reply(302, Map.of("Location", workspace.app().sim().url() + SIGN_IN), "");
		}
		try {
			return workspace.state().files().visible(id, workspace.state().channels()).reply();
		}
		catch (Refusal ex) {
			return Reply.text(404, ex.getMessage() + "\n");
		}
	}

	private static boolean mayRead(Workspace workspace, String authorization) {
		return authorization.equals(BEARER + workspace.botToken()) && !workspace.installation().isOver()
				&& workspace.installation().scopes().has("files:read");
	}

}
