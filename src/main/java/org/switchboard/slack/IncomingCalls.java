package org.switchboard.slack;

import java.util.Optional;

import com.slack.api.bolt.App;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.response.Response;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.switchboard.workspace.WorkspaceId;

/**
 * The entrance for everything Slack sends, over HTTP and in Socket Mode. Drops what bots
 * write and do, Switchboard above all. Acknowledges and counts what can't be read,
 * because Slack would only send it again.
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
		Optional<SlackPayload> payload = SlackPayload.parse(body);
		if (payload.filter(SlackPayload::isEvent).isPresent()) {
			return hear(payload.get(), parser);
		}
		Request<?> request = parser.parse(payload.map(SlackPayload::body).orElse(body));
		return (request == null && payload.isPresent()) ? passOver(payload.get(), new UnsupportedOperationException())
				: this.app.run(request);
	}

	private Response hear(SlackPayload payload, Parser parser) {
		try {
			return payload.isOfABot(served(payload)) ? Response.ok() : this.app.run(parser.parse(payload.body()));
		}
		catch (EventRefused | ListenerGuard.WorkspaceNotServed | SignedCalls.SeenBefore ex) {
			throw ex;
		}
		catch (Exception ex) {
			return passOver(payload, ex);
		}
	}

	private Response passOver(SlackPayload payload, Exception why) {
		WorkspaceId workspace = served(payload).id();
		this.calls.begin(workspace);
		this.unread.add(workspace, payload.kind(), why);
		return Response.ok();
	}

	private Workspace served(SlackPayload payload) {
		return this.workspaces.find(payload.teamId()).orElseThrow(ListenerGuard.WorkspaceNotServed::new);
	}

	/** Bolt's parser, which returns null for requests it doesn't know. */
	@FunctionalInterface
	interface Parser {

		@Nullable Request<?> parse(String body);

	}

}
