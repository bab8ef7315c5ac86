package org.switchboard.conversation.thread;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.slack.api.bolt.response.Response;
import com.slack.api.model.Message;
import org.springframework.stereotype.Component;

import org.switchboard.delivery.Deliveries;
import org.switchboard.delivery.MessagePlace;
import org.switchboard.request.lifecycle.RequestId;
import org.switchboard.slack.ButtonClick;
import org.switchboard.slack.ListenerRegistry;
import org.switchboard.slack.MessageBody;
import org.switchboard.slack.MessageReceipt;
import org.switchboard.slack.SlackApi;
import org.switchboard.slack.SlackListeners;
import org.switchboard.slack.SlackRefused;

/** Sends a message that {@link StudentHold} held back, as it now reads in Slack. */
@Component
class SendAnywayListener implements SlackListeners {

	private static final Pattern MESSAGE = Pattern.compile("([A-Z0-9]+) ([0-9]+\\.[0-9]+) ([0-9]+\\.[0-9]+)");

	// there is no retry, so nothing may wait for one
	private static final int LAST_RETRY = MessageReceipt.RETRIES;

	private final SlackApi slack;

	private final Deliveries deliveries;

	private final ThreadMessages messages;

	private final ThreadCorrections corrections;

	private final StudentHold students;

	SendAnywayListener(SlackApi slack, Deliveries deliveries, ThreadMessages messages, ThreadCorrections corrections,
			StudentHold students) {
		this.slack = slack;
		this.deliveries = deliveries;
		this.messages = messages;
		this.corrections = corrections;
		this.students = students;
	}

	@Override
	public void register(ListenerRegistry registry) {
		registry.blockAction(StudentHold.SEND_ANYWAY, this::send);
	}

	// the button's value came through a client, so only the clicker's own message is sent
	private Response send(ButtonClick click) {
		Matcher value = MESSAGE.matcher(click.value());
		if (!value.matches()) {
			return click.tell(ThreadWords.NOTHING_TO_SEND);
		}
		MessagePlace place = new MessagePlace(value.group(1), value.group(2));
		MessagePlace thread = new MessagePlace(value.group(1), value.group(3));
		HeardMessage gone = new HeardMessage(click.workspace(), place, Optional.of(thread), false, click.userId(),
				MessageBody.NOTHING, true);
		String text = written(gone, thread).map((message) -> take(gone, message).orElse(ThreadWords.SENT))
			.orElse(ThreadWords.NOTHING_TO_SEND);
		boolean answered = this.deliveries.at(gone.workspace(), thread)
			.flatMap((ours) -> RequestId.parse(ours.about()))
			.filter((id) -> this.students.settle(gone, id, text))
			.isPresent();
		return answered ? click.ack() : click.tell(text);
	}

	private Optional<String> take(HeardMessage gone, Message message) {
		HeardMessage heard = new HeardMessage(gone.workspace(), gone.place(), gone.thread(), false, gone.user(),
				MessageBody.of(message), true);
		return (message.getEdited() != null) ? this.corrections.take(heard, message.getEdited().getTs(), LAST_RETRY)
				: this.messages.take(heard, LAST_RETRY);
	}

	private Optional<Message> written(HeardMessage gone, MessagePlace thread) {
		try {
			return this.slack
				.promptly(gone.workspace(),
						(client) -> client.conversationsReplies((call) -> call.channel(thread.channel())
							.ts(thread.ts())
							.oldest(gone.place().ts())
							.latest(gone.place().ts())
							.inclusive(true)))
				.getMessages()
				.stream()
				.filter((message) -> gone.place().ts().equals(message.getTs()) && gone.user().equals(message.getUser()))
				.findFirst();
		}
		catch (SlackRefused ex) {
			return Optional.empty();
		}
	}

}
