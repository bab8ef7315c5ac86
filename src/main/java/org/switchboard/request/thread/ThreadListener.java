package org.switchboard.request.thread;

import java.util.List;
import java.util.Optional;

import com.slack.api.bolt.context.builtin.EventContext;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.event.MessageEvent;
import com.slack.api.model.event.MessageFileShareEvent;
import com.slack.api.model.event.MessageThreadBroadcastEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

import org.switchboard.delivery.Posted;
import org.switchboard.slack.Ephemeral;
import org.switchboard.slack.ListenerRegistry;
import org.switchboard.slack.SlackListeners;
import org.switchboard.slack.Workspaces;
import org.switchboard.workspace.WorkspaceId;

/**
 * Hears what people write. What cannot be stored is not acknowledged, so that Slack tells
 * of it again.
 *
 * @see <a href="https://docs.slack.dev/reference/events/message">Message events</a>
 */
@Component
class ThreadListener implements SlackListeners {

	/** How often Slack tells of an event again. */
	private static final int RETRIES = 3;

	private final ThreadMessages messages;

	private final Ephemeral ephemeral;

	private final Workspaces workspaces;

	ThreadListener(ThreadMessages messages, Ephemeral ephemeral, Workspaces workspaces) {
		this.messages = messages;
		this.ephemeral = ephemeral;
		this.workspaces = workspaces;
	}

	@Override
	public void register(ListenerRegistry registry) {
		registry.event(MessageEvent.class, (payload, context) -> {
			MessageEvent message = payload.getEvent();
			// what bots write is nobody's answer, our own least of all
			return (message.getBotId() != null) ? context.ack()
					: hear(context, heard(context, message.getChannel(), message.getTs(), message.getThreadTs(),
							message.getParentUserId(), message.getUser(), message.getText(), List.of()));
		});
		registry.event(MessageThreadBroadcastEvent.class, (payload, context) -> {
			MessageThreadBroadcastEvent message = payload.getEvent();
			return hear(context, heard(context, message.getChannel(), message.getTs(), message.getThreadTs(),
					message.getRoot().getUser(), message.getUser(), message.getText(), List.of()));
		});
		registry.event(MessageFileShareEvent.class, (payload, context) -> {
			MessageFileShareEvent message = payload.getEvent();
			return hear(context, heard(context, message.getChannel(), message.getTs(), message.getThreadTs(),
					message.getParentUserId(), message.getUser(), message.getText(), message.getFiles()));
		});
	}

	private Heard heard(EventContext context, String channel, String ts, @Nullable String threadTs,
			@Nullable String author, String user, @Nullable String text, List<?> files) {
		Optional<Posted> thread = Optional.ofNullable(threadTs).map((root) -> new Posted(channel, root));
		WorkspaceId workspace = new WorkspaceId(context.getTeamId());
		return new Heard(workspace, new Posted(channel, ts), thread, this.workspaces.isOurs(workspace, author), user,
				(text != null) ? text : "", files.size());
	}

	private Response hear(EventContext context, Heard heard) {
		int retry = (context.getRetryNum() != null) ? context.getRetryNum() : 0;
		try {
			this.messages.take(heard, retry).ifPresent((text) -> tell(heard, text));
			return context.ack();
		}
		catch (DataAccessException ex) {
			if (retry == 0) {
				tell(heard, ThreadWords.NOT_YET);
			}
			else if (retry >= RETRIES) {
				tell(heard, ThreadWords.NOT_AT_ALL);
			}
			throw ex;
		}
	}

	private void tell(Heard heard, String text) {
		this.ephemeral.tell(heard.workspace(), heard.place().channel(), heard.thread().map(Posted::ts), heard.user(),
				text);
	}

}
