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
import org.switchboard.request.lifecycle.Origin;
import org.switchboard.slack.Blocks;
import org.switchboard.slack.MessageBody;
import org.switchboard.slack.SlackNames;
import org.switchboard.workspace.WorkspaceId;

/**
 * What a person wrote in a conversation that Switchboard is in.
 *
 * @param workspace where
 * @param place the message's own
 * @param thread the message it answers to, if any
 * @param ours whether that one is Switchboard's
 * @param user who wrote it; blank where Slack does not tell who wrote what was deleted
 * @param body what it says
 * @param anyway whether its writer wants it sent although it looks like student
 * information
 */
record HeardMessage(WorkspaceId workspace, MessagePlace place, Optional<MessagePlace> thread, boolean ours, String user, MessageBody body,
		boolean anyway) {

	/**
	 * By which it is known when Slack tells of it once more.
	 */
	String intent() {
		return Origin.intent(this.place.channel(), this.place.ts());
	}

	/**
	 * Whether nobody but its writer and the bot reads it.
	 */
	boolean isDirect() {
		return this.place.channel().startsWith("D");
	}

	SourceMessages.Written written() {
		return new SourceMessages.Written(this.place.channel(), this.place.ts(), this.thread.map(MessagePlace::ts).orElse(null),
				this.user, this.body);
	}

	List<Origin.Attachment> attachments() {
		return this.body.files()
			.stream()
			.map((file) -> Origin.Attachment.sent(file.getId(), (file.getName() != null) ? file.getName() : ""))
			.toList();
	}

	/**
	 * What was typed, as its writer saw it.
	 */
	String typed(Directory directory, SlackNames names) {
		return names.typed(this.workspace, this.body.text(), (id) -> directory.person(id).map(Person::name)).strip();
	}

	// what its writer alone is told where they wrote it
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
