package org.switchboard.conversation.thread;

import java.util.List;
import java.util.Optional;

import com.slack.api.RequestConfigurator;
import com.slack.api.methods.request.chat.ChatPostEphemeralRequest.ChatPostEphemeralRequestBuilder;
import com.slack.api.model.block.element.ButtonElement;

import org.switchboard.delivery.MessagePlace;
import org.switchboard.directory.Directory;
import org.switchboard.directory.Person;
import org.switchboard.intake.SourceMessages;
import org.switchboard.request.Requests;
import org.switchboard.request.lifecycle.EditedHistory;
import org.switchboard.request.lifecycle.Origin;
import org.switchboard.request.lifecycle.RequestHistory;
import org.switchboard.request.lifecycle.RequestId;
import org.switchboard.slack.Blocks;
import org.switchboard.slack.MessageBody;
import org.switchboard.slack.SlackNames;
import org.switchboard.workspace.WorkspaceId;

/**
 * A message that someone wrote in a conversation with Switchboard.
 *
 * @param workspace the workspace
 * @param place the message's own place
 * @param thread the first message of its thread, if it is in one
 * @param ours whether that first message is Switchboard's
 * @param user its author; blank if Slack doesn't say who wrote a deleted message
 * @param body its content
 * @param anyway whether its author wants to send it even though it looks like student
 * information
 */
record HeardMessage(WorkspaceId workspace, MessagePlace place, Optional<MessagePlace> thread, boolean ours, String user,
		MessageBody body, boolean anyway) {

	/** Identifies the message if Slack sends it again. */
	String intent() {
		return Origin.intent(this.place.channel(), this.place.ts());
	}

	/** Tells whether only its author and the bot can read it. */
	boolean isDirect() {
		return this.place.channel().startsWith("D");
	}

	SourceMessages.Written written() {
		return new SourceMessages.Written(this.place.channel(), this.place.ts(),
				this.thread.map(MessagePlace::ts).orElse(null), this.user, this.body);
	}

	Origin origin() {
		return new Origin("", this.place.channel(), this.place.ts());
	}

	// which request has it: a message written long after one ended became a new one
	Optional<RequestHistory> storedIn(Requests requests, RequestId below) {
		return requests.replay(this.workspace, below)
			.flatMap((history) -> new EditedHistory(history.events()).followUp(origin())
				.map((next) -> requests.replay(this.workspace, next))
				.orElse(Optional.of(history)));
	}

	List<Origin.Attachment> attachments() {
		return this.body.files()
			.stream()
			.map((file) -> Origin.Attachment.sent(file.getId(), (file.getName() != null) ? file.getName() : ""))
			.toList();
	}

	/** Returns the text as its author saw it. */
	String typed(Directory directory, SlackNames names) {
		return names.typed(this.workspace, this.body.text(), (id) -> directory.person(id).map(Person::name)).strip();
	}

	// an answer that only its author sees, in the same thread
	RequestConfigurator<ChatPostEphemeralRequestBuilder> answer(String text, ButtonElement button) {
		return (call) -> call.channel(this.place.channel())
			.threadTs(this.thread.map(MessagePlace::ts).orElse(null))
			.user(this.user)
			.text(text)
			.blocks(List.of(Blocks.section(text, button)));
	}

	@Override
	public String toString() {
		return "HeardMessage[" + this.place + "]";
	}

}
