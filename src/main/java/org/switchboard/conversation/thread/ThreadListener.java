package org.switchboard.conversation.thread;

import java.util.Optional;

import com.slack.api.bolt.context.builtin.EventContext;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.event.MessageChangedEvent;
import com.slack.api.model.event.MessageDeletedEvent;
import com.slack.api.model.event.MessageEvent;
import com.slack.api.model.event.MessageFileShareEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.switchboard.delivery.Posted;
import org.switchboard.slack.ListenerRegistry;
import org.switchboard.slack.MessageBody;
import org.switchboard.slack.SlackListeners;
import org.switchboard.slack.Workspaces;
import org.switchboard.workspace.WorkspaceId;

/**
 * Hears what people write, edit and delete.
 *
 * @see <a href="https://docs.slack.dev/reference/events/message">Message events</a>
 */
@Component
class ThreadListener implements SlackListeners {

	private final ThreadMessages messages;

	private final ThreadCorrections corrections;

	private final Hearing hearing;

	private final Workspaces workspaces;

	ThreadListener(ThreadMessages messages, ThreadCorrections corrections, Hearing hearing, Workspaces workspaces) {
		this.messages = messages;
		this.corrections = corrections;
		this.hearing = hearing;
		this.workspaces = workspaces;
	}

	@Override
	public void register(ListenerRegistry registry) {
		registry.event(MessageEvent.class,
				(message, context) -> hear(context,
						heard(context, message.getChannel(), message.getTs(), message.getThreadTs(),
								message.getParentUserId(), message.getUser(),
								MessageBody.of(message.getText(), message.getFiles(), message.getAttachments()))));
		registry.event(MessageFileShareEvent.class,
				(message, context) -> hear(context,
						heard(context, message.getChannel(), message.getTs(), message.getThreadTs(),
								message.getParentUserId(), message.getUser(),
								MessageBody.of(message.getText(), message.getFiles(), message.getAttachments()))));
		registry.event(MessageChangedEvent.class, (event, context) -> {
			MessageChangedEvent.Message message = event.getMessage();
			// a link that unfolds is a change too
			return (message.getEdited() == null) ? context.ack()
					: correct(context,
							heard(context, event.getChannel(), message.getTs(), message.getThreadTs(),
									message.getParentUserId(), message.getUser(),
									MessageBody.of(message.getText(), message.getFiles(), message.getAttachments())),
							message.getEdited().getTs());
		});
		registry.event(MessageDeletedEvent.class, (event, context) -> {
			MessageDeletedEvent.Message message = event.getPreviousMessage();
			return correct(context, heard(context, event.getChannel(), message.getTs(), message.getThreadTs(),
					message.getParentUserId(), message.getUser(), MessageBody.NOTHING), event.getEventTs());
		});
	}

	private Response hear(EventContext context, Heard heard) {
		return this.hearing.of(heard, context, this.messages::take);
	}

	private Response correct(EventContext context, Heard heard, String edition) {
		return this.hearing.of(heard, context, (now, retry) -> this.corrections.take(now, edition, retry));
	}

	private Heard heard(EventContext context, String channel, String ts, @Nullable String threadTs,
			@Nullable String author, String user, MessageBody body) {
		Optional<Posted> thread = Optional.ofNullable(threadTs).map((root) -> new Posted(channel, root));
		WorkspaceId workspace = new WorkspaceId(context.getTeamId());
		return new Heard(workspace, new Posted(channel, ts), thread, this.workspaces.isOurs(workspace, author), user,
				body, false);
	}

}
