package org.switchboard.slack;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import com.slack.api.RequestConfigurator;
import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.interactive_components.response.ActionResponse;
import com.slack.api.bolt.context.builtin.ActionContext;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.util.BuilderConfigurator;
import com.slack.api.methods.request.chat.ChatPostEphemeralRequest.ChatPostEphemeralRequestBuilder;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import com.slack.api.webhook.WebhookResponse;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.stereotype.Component;

import org.switchboard.workspace.WorkspaceId;

/**
 * Answers that only the person sees who clicked or wrote.
 */
@Component
public class Ephemeral {

	private static final String ANSWER = "an answer to a click";

	private static final int TOO_MANY = 429;

	private static final int OUT_OF_ORDER = 500;

	private static final String HOME = "home";

	private static final String DID_NOT_WORK = "That did not work";

	private final Background background;

	private final SlackApi slack;

	Ephemeral(AsyncTaskExecutor executor, SlackApi slack) {
		this.background = new Background(executor);
		this.slack = slack;
	}

	/**
	 * Tells the person something, after the click was acknowledged. Best effort: where
	 * Slack does not take it, nothing but the answer is lost.
	 * @param click the click; one inside a modal has no place for an answer and gets none
	 * @param text mrkdwn
	 * @return the acknowledgement
	 */
	public Response tell(ActionContext click, String text) {
		if (click.getResponseUrl() != null) {
			this.background.once(ANSWER,
					() -> send(click, (answer) -> answer.responseType("ephemeral").replaceOriginal(false).text(text)));
		}
		return click.ack();
	}

	/**
	 * Shows something in place of what was clicked, which only the person sees. Best
	 * effort, too. If what was clicked is no such message, as a forged click has it, the
	 * answer does not take its place.
	 * @param payload what was clicked
	 * @param click the click
	 * @param text mrkdwn, where no blocks are read
	 * @param blocks all of it
	 * @return the acknowledgement
	 */
	public Response replace(BlockActionPayload payload, ActionContext click, String text, List<LayoutBlock> blocks) {
		boolean theirs = container(payload).map(BlockActionPayload.Container::isEphemeral).orElse(false);
		return answer(click, "ephemeral", theirs, text, blocks);
	}

	/**
	 * Shows something in place of a message between the person and the bot, as an answer
	 * to a click on it. Best effort, too; unlike a delivery it leaves no trace. A message
	 * anywhere else stays as it is.
	 * @param payload what was clicked
	 * @param click the click
	 * @param text mrkdwn, where no blocks are read
	 * @param blocks all of it
	 * @return the acknowledgement
	 */
	public Response update(BlockActionPayload payload, ActionContext click, String text, List<LayoutBlock> blocks) {
		boolean theirs = container(payload).map(BlockActionPayload.Container::getChannelId)
			.filter((channel) -> channel.startsWith("D"))
			.isPresent();
		return theirs ? answer(click, "in_channel", true, text, blocks) : click.ack();
	}

	private static Optional<BlockActionPayload.Container> container(BlockActionPayload payload) {
		return Optional.ofNullable(payload.getContainer());
	}

	private Response answer(ActionContext click, String to, boolean inPlace, String text, List<LayoutBlock> blocks) {
		if (click.getResponseUrl() != null) {
			this.background.repeatedly(ANSWER, () -> send(click,
					(answer) -> answer.responseType(to).replaceOriginal(inPlace).text(text).blocks(blocks)));
		}
		return click.ack();
	}

	/**
	 * The same, once a modal was submitted that the click has opened.
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
	 * The same as telling, where the click may have been on a Home, which has no place
	 * for an answer either: there it is a modal.
	 * @param payload what was clicked
	 * @param click the click
	 * @param text mrkdwn
	 * @return the acknowledgement
	 */
	public Response tell(BlockActionPayload payload, ActionContext click, String text) {
		View view = payload.getView();
		if (view == null || !HOME.equals(view.getType())) {
			return tell(click, text);
		}
		WorkspaceId workspace = new WorkspaceId(click.getTeamId());
		this.background.once("an answer to a click on a Home", () -> this.slack.promptly(workspace, (methods) -> methods
			.viewsOpen((call) -> call.triggerId(payload.getTriggerId()).view(Modals.notice(DID_NOT_WORK, text)))));
		return click.ack();
	}

	/**
	 * Tells somebody something where they wrote. Best effort, too.
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
	 * acknowledged. Best effort, too.
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

	private static void send(ActionContext click, BuilderConfigurator<ActionResponse.ActionResponseBuilder> answer)
			throws IOException {
		WebhookResponse taken = click.respond(answer);
		if (taken.getCode() == TOO_MANY || taken.getCode() >= OUT_OF_ORDER) {
			throw new IOException("Slack answers " + taken.getCode());
		}
	}

}
