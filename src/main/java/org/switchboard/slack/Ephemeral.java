package org.switchboard.slack;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import com.slack.api.RequestConfigurator;
import com.slack.api.methods.request.chat.ChatPostEphemeralRequest.ChatPostEphemeralRequestBuilder;
import com.slack.api.model.block.LayoutBlock;
import org.springframework.stereotype.Component;

import org.switchboard.workspace.WorkspaceId;

/**
 * Answers that only the person sees who wrote, and changes of what they see. Best effort:
 * where Slack does not take one, nothing else is lost.
 */
@Component
public class Ephemeral {

	private final Background background;

	private final SlackApi slack;

	Ephemeral(Background background, SlackApi slack) {
		this.background = background;
		this.slack = slack;
	}

	/**
	 * Shows something in place of a message between a person and the bot.
	 * @param workspace where
	 * @param channel the id of the conversation between the person and the bot
	 * @param ts the message
	 * @param text mrkdwn, where no blocks are read
	 * @param blocks all of it
	 */
	public void update(WorkspaceId workspace, String channel, String ts, String text, List<LayoutBlock> blocks) {
		this.background.repeatedly("a change of a message", () -> this.slack.patiently(workspace,
				(methods) -> methods.chatUpdate((call) -> call.channel(channel).ts(ts).text(text).blocks(blocks))));
	}

	/**
	 * Tells somebody something where they wrote.
	 * @param workspace where
	 * @param channel the id of the conversation
	 * @param thread the thread in it, if they wrote in one
	 * @param userId who is to see it
	 * @param text mrkdwn
	 */
	public void tell(WorkspaceId workspace, String channel, Optional<String> thread, String userId, String text) {
		tell(workspace, () -> true,
				(call) -> call.channel(channel).threadTs(thread.orElse(null)).user(userId).text(text));
	}

	/**
	 * Tells someone something, if there is still a reason to once what they wrote is
	 * acknowledged.
	 * @param workspace where
	 * @param reason whether there is
	 * @param message what they are told
	 */
	public void tell(WorkspaceId workspace, BooleanSupplier reason,
			RequestConfigurator<ChatPostEphemeralRequestBuilder> message) {
		this.background.once("an answer to a message", () -> {
			if (reason.getAsBoolean()) {
				this.slack.patiently(workspace, (methods) -> methods.chatPostEphemeral(message));
			}
		});
	}

}
