package org.switchboard.request.thread;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.bolt.context.builtin.ActionContext;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.Message;
import org.springframework.stereotype.Component;

import org.switchboard.delivery.Posted;
import org.switchboard.slack.Blocks;
import org.switchboard.slack.Ephemeral;
import org.switchboard.slack.ListenerRegistry;
import org.switchboard.slack.MessageBody;
import org.switchboard.slack.SlackApi;
import org.switchboard.slack.SlackListeners;
import org.switchboard.slack.SlackRefused;
import org.switchboard.workspace.WorkspaceId;

/**
 * Passes on what {@link StudentHold} held back, as it stands in Slack by now.
 */
@Component
class SendAnywayListener implements SlackListeners {

	private static final Pattern MESSAGE = Pattern.compile("(D[A-Z0-9]+) ([0-9]+\\.[0-9]+) ([0-9]+\\.[0-9]+)");

	// so that no message waits for a second look at its card
	private static final int LAST_RETRY = Hearing.RETRIES;

	private final SlackApi slack;

	private final ThreadMessages messages;

	private final Ephemeral ephemeral;

	SendAnywayListener(SlackApi slack, ThreadMessages messages, Ephemeral ephemeral) {
		this.slack = slack;
		this.messages = messages;
		this.ephemeral = ephemeral;
	}

	@Override
	public void register(ListenerRegistry registry) {
		registry.blockAction(StudentHold.SEND_ANYWAY, (request, context) -> send(request.getPayload(), context));
	}

	// the button came back through a client: what is sent is what its own writer has
	// there
	private Response send(BlockActionPayload payload, ActionContext context) {
		WorkspaceId workspace = new WorkspaceId(context.getTeamId());
		Matcher place = MESSAGE.matcher(String.valueOf(payload.getActions().get(0).getValue()));
		Optional<Heard> heard = place.matches() ? heard(workspace, payload.getUser().getId(),
				new Posted(place.group(1), place.group(2)), new Posted(place.group(1), place.group(3)))
				: Optional.empty();
		String text = heard.map((message) -> this.messages.take(message, LAST_RETRY).orElse(ThreadWords.SENT))
			.orElse(ThreadWords.NOTHING_TO_SEND);
		return this.ephemeral.replace(payload, context, text, List.of(Blocks.section(text)));
	}

	private Optional<Heard> heard(WorkspaceId workspace, String userId, Posted place, Posted thread) {
		try {
			return this.slack
				.promptly(workspace,
						(client) -> client.conversationsReplies((call) -> call.channel(place.channel())
							.ts(thread.ts())
							.oldest(place.ts())
							.latest(place.ts())
							.inclusive(true)))
				.getMessages()
				.stream()
				.filter((message) -> place.ts().equals(message.getTs()) && userId.equals(message.getUser()))
				.findFirst()
				.map((message) -> new Heard(workspace, place, Optional.of(thread), false, userId, body(message), true));
		}
		catch (SlackRefused ex) {
			return Optional.empty();
		}
	}

	private static MessageBody body(Message message) {
		return MessageBody.of(message.getText(), message.getFiles(), message.getAttachments());
	}

}
