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
 * Messages that only one person sees, and updates of what they see. Best effort: if Slack
 * rejects one, nothing else is lost.
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
	 * Replaces a message between a person and the bot.
	 * @param channel the id of their direct message
	 * @param ts the message
	 * @param text mrkdwn for where blocks aren't shown
	 * @param blocks the whole content
	 */
	public void update(WorkspaceId workspace, String channel, String ts, String text, List<LayoutBlock> blocks) {
		this.background.repeatedly("a change of a message", () -> this.slack.patiently(workspace,
				(methods) -> methods.chatUpdate((call) -> call.channel(channel).ts(ts).text(text).blocks(blocks))));
	}

	/**
	 * Tells someone something where they wrote.
	 * @param channel the conversation's id
	 * @param thread the thread, if they wrote in one
	 * @param userId the person who sees it
	 * @param text mrkdwn
	 */
	public void tell(WorkspaceId workspace, String channel, Optional<String> thread, String userId, String text) {
		tell(workspace, () -> true,
				(call) -> call.channel(channel).threadTs(thread.orElse(null)).user(userId).text(text));
	}

	/**
	 * Tells someone something once their message is acknowledged, if the reason still
	 * holds.
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
