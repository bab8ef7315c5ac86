package slacksim.api;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import slacksim.calls.Arguments;
import slacksim.calls.Refusal;
import slacksim.conversations.ConversationKind;
import slacksim.faults.Fault;
import slacksim.http.Reply;
import slacksim.limits.MethodTable;
import slacksim.limits.Scopes;
import slacksim.workspace.Authorship;
import slacksim.workspace.Workspace;

/** Checks rate limits and scopes before a call reaches its method. */
final class CallChecks {

	private final Workspace workspace;

	CallChecks(Workspace workspace) {
		this.workspace = workspace;
	}

	/** Counts a call, and returns the response if there were too many. */
	Optional<Reply> slowsDown(String method, Arguments arguments) {
		Duration wait = this.workspace.state()
			.rateLimits()
			.count(method, MethodTable.of(method).tier(), conversation(arguments));
		// Slack gives whole seconds
		Duration seconds = Duration.ofSeconds(wait.plusNanos(999_999_999).toSeconds());
		return wait.isZero() ? Optional.empty() : Optional.of(Fault.rateLimited(seconds).wrong());
	}

	private String conversation(Arguments arguments) {
		String id = arguments.text("channel");
		return this.workspace.monitor()
			.alone(() -> this.workspace.state()
				.users()
				.find(id)
				.map((user) -> this.workspace.state().channels().direct(user.id()).id())
				.orElse(id));
	}

	/**
	 * Refuses a call the app has no scope for.
	 * @throws Refusal if a scope is missing
	 */
	void check(String method, Arguments arguments) {
		Scopes scopes = this.workspace.installation().scopes();
		scopes.check(needed(MethodTable.of(method).scope(), arguments));
		if (method.startsWith("chat.post") && !Authorship.of(arguments).isPlain()) {
			scopes.check(List.of(Scopes.CUSTOMIZE));
		}
	}

	private List<String> needed(String scope, Arguments arguments) {
		if (scope.startsWith("*")) {
			return this.workspace.state()
				.channels()
				.known(arguments.text("channel"))
				.map((channel) -> ConversationKind.of(channel).scope(scope))
				.stream()
				.toList();
		}
		if (scope.startsWith("+")) {
			boolean several = arguments.text("users").contains(",");
			return List.of((several ? ConversationKind.GROUP : ConversationKind.DIRECT).scope(scope));
		}
		if (scope.startsWith("?")) {
			List<String> types = List.of(arguments.text("types").split(","));
			return Arrays.stream(ConversationKind.values())
				.filter((kind) -> types.contains(kind.type())
						|| (arguments.text("types").isEmpty() && kind == ConversationKind.PUBLIC))
				.map((kind) -> kind.scope(scope))
				.toList();
		}
		return scope.isEmpty() ? List.of() : List.of(scope);
	}

}
