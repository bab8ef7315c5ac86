package org.switchboard.conversation.thread;

import java.util.Optional;

import com.slack.api.model.event.MessageChangedEvent;
import com.slack.api.model.event.MessageDeletedEvent;
import com.slack.api.model.event.MessageEvent;
import com.slack.api.model.event.MessageFileShareEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.switchboard.delivery.MessagePlace;
import org.switchboard.slack.Ephemeral;
import org.switchboard.slack.ListenerRegistry;
import org.switchboard.slack.MessageBody;
import org.switchboard.slack.MessageReceipt;
import org.switchboard.slack.SlackListeners;
import org.switchboard.slack.Workspaces;
import org.switchboard.workspace.WorkspaceId;

/**
 * Listens for messages that people write, edit and delete.
 *
 * @see <a href="https://docs.slack.dev/reference/events/message">Message events</a>
 */
@Component
class ThreadListener implements SlackListeners {

	private static final MessageReceipt HEARING = new MessageReceipt(ThreadWords.NOT_YET, ThreadWords.NOT_AT_ALL);

	private final ThreadMessages messages;

	private final ThreadCorrections corrections;

	private final Ephemeral ephemeral;

	private final Workspaces workspaces;

	ThreadListener(ThreadMessages messages, ThreadCorrections corrections, Ephemeral ephemeral, Workspaces workspaces) {
		this.messages = messages;
		this.corrections = corrections;
		this.ephemeral = ephemeral;
		this.workspaces = workspaces;
	}

	@Override
	public void register(ListenerRegistry registry) {
		registry.event(MessageEvent.class,
				(message, workspace, retry) -> hear(retry,
						heard(workspace, message.getChannel(), message.getTs(), message.getThreadTs(),
								message.getParentUserId(), message.getUser(),
								MessageBody.of(message.getText(), message.getFiles(), message.getAttachments()))));
		registry.event(MessageFileShareEvent.class,
				(message, workspace, retry) -> hear(retry,
						heard(workspace, message.getChannel(), message.getTs(), message.getThreadTs(),
								message.getParentUserId(), message.getUser(),
								MessageBody.of(message.getText(), message.getFiles(), message.getAttachments()))));
		registry.event(MessageChangedEvent.class, (event, workspace, retry) -> {
			MessageChangedEvent.Message message = event.getMessage();
			// link previews are changes too, but not edits
			if (message.getEdited() != null) {
				correct(retry,
						heard(workspace, event.getChannel(), message.getTs(), message.getThreadTs(),
								message.getParentUserId(), message.getUser(),
								MessageBody.of(message.getText(), message.getFiles(), message.getAttachments())),
						message.getEdited().getTs());
			}
		});
		registry.event(MessageDeletedEvent.class, (event, workspace, retry) -> {
			MessageDeletedEvent.Message message = event.getPreviousMessage();
			correct(retry, heard(workspace, event.getChannel(), message.getTs(), message.getThreadTs(),
					message.getParentUserId(), message.getUser(), MessageBody.NOTHING), event.getEventTs());
		});
	}

	private void hear(int retry, HeardMessage heard) {
		HEARING.take(retry, () -> this.messages.take(heard, retry), (text) -> tell(heard, text));
	}

	private void correct(int retry, HeardMessage heard, String edition) {
		HEARING.take(retry, () -> this.corrections.take(heard, edition, retry), (text) -> tell(heard, text));
	}

	private void tell(HeardMessage heard, String text) {
		this.ephemeral.tell(heard.workspace(), heard.place().channel(), heard.thread().map(MessagePlace::ts),
				heard.user(), text);
	}

	private HeardMessage heard(WorkspaceId workspace, String channel, String ts, @Nullable String threadTs,
			@Nullable String author, String user, MessageBody body) {
		Optional<MessagePlace> thread = Optional.ofNullable(threadTs).map((root) -> new MessagePlace(channel, root));
		return new HeardMessage(workspace, new MessagePlace(channel, ts), thread,
				this.workspaces.isOurs(workspace, author), user, body, false);
	}

}
