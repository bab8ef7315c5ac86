package org.switchboard.slack;

import java.util.Optional;

import com.slack.api.bolt.App;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.response.Response;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.switchboard.workspace.WorkspaceId;

/**
 * Where all that Slack sends comes in, over HTTP and in Socket Mode. What bots write and
 * do, Switchboard above all, no listener hears of. What cannot be read is acknowledged
 * and counted, as Slack would only send it again.
 */
@Component
class IncomingCalls {

	private final App app;

	private final Workspaces workspaces;

	private final UnreadEvents unread;

	private final SignedCalls calls;

	IncomingCalls(App app, Workspaces workspaces, UnreadEvents unread, SignedCalls calls) {
		this.app = app;
		this.workspaces = workspaces;
		this.unread = unread;
		this.calls = calls;
	}

	Response answer(String body, Parser parser) throws Exception {
		Optional<SlackPayload> told = SlackPayload.parse(body);
		if (told.filter(SlackPayload::isEvent).isPresent()) {
			return hear(told.get(), parser);
		}
		Request<?> request = parser.parse(told.map(SlackPayload::body).orElse(body));
		return (request == null && told.isPresent()) ? passOver(told.get(), new UnsupportedOperationException())
				: this.app.run(request);
	}

	private Response hear(SlackPayload told, Parser parser) {
		try {
			return told.isOfABot(served(told)) ? Response.ok() : this.app.run(parser.parse(told.body()));
		}
		catch (EventRefused | ListenerGuard.WorkspaceNotServed | SignedCalls.SeenBefore ex) {
			throw ex;
		}
		catch (Exception ex) {
			return passOver(told, ex);
		}
	}

	private Response passOver(SlackPayload told, Exception why) {
		WorkspaceId workspace = served(told).id();
		this.calls.begin(workspace);
		this.unread.add(workspace, told.kind(), why);
		return Response.ok();
	}

	private Workspace served(SlackPayload told) {
		return this.workspaces.find(told.teamId()).orElseThrow(ListenerGuard.WorkspaceNotServed::new);
	}

	/**
	 * Bolt's, which knows nothing of what it does not know.
	 */
	@FunctionalInterface
	interface Parser {

		@Nullable Request<?> parse(String body);

	}

}
