package org.switchboard.slack;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.interactive_components.response.ActionResponse;
import com.slack.api.bolt.context.builtin.ActionContext;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.util.BuilderConfigurator;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;

import org.switchboard.workspace.WorkspaceId;

/**
 * A click on a button, or a choice made, and the ways to answer it. All that it says came
 * through the person's client. Answers are best effort: where Slack does not take one,
 * nothing else is lost.
 */
public final class ButtonClick {

	private static final String ANSWER = "an answer to a click";

	private static final int TOO_MANY = 429;

	private static final int OUT_OF_ORDER = 500;

	private final BlockActionPayload payload;

	private final ActionContext context;

	private final SlackApi slack;

	private final Background background;

	ButtonClick(BlockActionPayload payload, ActionContext context, SlackApi slack, Background background) {
		this.payload = payload;
		this.context = context;
		this.slack = slack;
		this.background = background;
	}

	public WorkspaceId workspace() {
		return new WorkspaceId(this.context.getTeamId());
	}

	public String userId() {
		return this.payload.getUser().getId();
	}

	public String triggerId() {
		return this.payload.getTriggerId();
	}

	/**
	 * What the button says.
	 * @return its value, empty if it has none
	 */
	public String value() {
		String value = this.payload.getActions().get(0).getValue();
		return (value != null) ? value : "";
	}

	/**
	 * What was chosen of a list.
	 * @return the option's value, if it was a list
	 */
	public Optional<String> choice() {
		return Optional.ofNullable(this.payload.getActions().get(0).getSelectedOption())
			.map(BlockActionPayload.Action.SelectedOption::getValue);
	}

	/**
	 * The modal or Home that was clicked in.
	 * @return nothing if that was a message
	 */
	public Optional<View> view() {
		return Optional.ofNullable(this.payload.getView());
	}

	/**
	 * The blocks of the message that was clicked on.
	 * @return nothing if that was no message
	 */
	public Optional<List<LayoutBlock>> message() {
		return Optional.ofNullable(this.payload.getMessage()).map((message) -> message.getBlocks());
	}

	public Response ack() {
		return this.context.ack();
	}

	/**
	 * Tells the person something that only they see: below what they clicked, or on a
	 * Home, which has no place for that, in a modal. A modal has no place for it either.
	 * @param text mrkdwn
	 * @return the acknowledgement
	 */
	public Response tell(String text) {
		if (view().filter((view) -> "home".equals(view.getType())).isPresent()) {
			this.background.once("an answer to a click on a Home",
					() -> this.slack.open(workspace(), triggerId(), Modals.notice("That did not work", text)));
		}
		else if (this.context.getResponseUrl() != null) {
			this.background.once(ANSWER,
					() -> send((answer) -> answer.responseType("ephemeral").replaceOriginal(false).text(text)));
		}
		return ack();
	}

	/**
	 * Tells the person why something could not be done, if it could not.
	 * @param problem mrkdwn
	 * @return the acknowledgement
	 */
	public Response tell(Optional<String> problem) {
		return problem.map(this::tell).orElseGet(this::ack);
	}

	/**
	 * Opens a modal.
	 * @param view the modal
	 * @return the acknowledgement
	 */
	public Response open(View view) {
		this.slack.open(workspace(), triggerId(), view);
		return ack();
	}

	/**
	 * Changes the modal that was clicked in, unless another click has changed it
	 * meanwhile: that one is followed too.
	 * @param next what it is from now on
	 * @return the acknowledgement
	 */
	public Response change(View next) {
		View shown = view().orElseThrow();
		try {
			this.slack.promptly(workspace(), (client) -> client
				.viewsUpdate((call) -> call.viewId(shown.getId()).hash(shown.getHash()).view(next)));
		}
		catch (SlackRefused ex) {
			if (!ex.error().equals("hash_conflict")) {
				throw ex;
			}
		}
		return ack();
	}

	/**
	 * Shows something in place of what was clicked, which only the person sees. If what
	 * was clicked is no such message, as a forged click has it, the answer does not take
	 * its place.
	 * @param text mrkdwn, where no blocks are read
	 * @param blocks all of it
	 * @return the acknowledgement
	 */
	public Response replace(String text, List<LayoutBlock> blocks) {
		boolean theirs = container().map(BlockActionPayload.Container::isEphemeral).orElse(false);
		return answer("ephemeral", theirs, text, blocks);
	}

	/**
	 * Shows something in place of a message between the person and the bot. Unlike a
	 * delivery it leaves no trace. A message anywhere else stays as it is.
	 * @param text mrkdwn, where no blocks are read
	 * @param blocks all of it
	 * @return the acknowledgement
	 */
	public Response update(String text, List<LayoutBlock> blocks) {
		boolean theirs = container().map(BlockActionPayload.Container::getChannelId)
			.filter((channel) -> channel.startsWith("D"))
			.isPresent();
		return theirs ? answer("in_channel", true, text, blocks) : ack();
	}

	/**
	 * Tells the person something once the click is acknowledged.
	 * @param text mrkdwn
	 * @throws IOException if Slack could not be told
	 */
	public void respond(String text) throws IOException {
		this.context.respond(text);
	}

	private Optional<BlockActionPayload.Container> container() {
		return Optional.ofNullable(this.payload.getContainer());
	}

	private Response answer(String to, boolean inPlace, String text, List<LayoutBlock> blocks) {
		if (this.context.getResponseUrl() != null) {
			this.background.repeatedly(ANSWER,
					() -> send((answer) -> answer.responseType(to).replaceOriginal(inPlace).text(text).blocks(blocks)));
		}
		return ack();
	}

	private void send(BuilderConfigurator<ActionResponse.ActionResponseBuilder> answer) throws IOException {
		String body = SlackJson.GSON.toJson(answer.configure(ActionResponse.builder()).build());
		try (okhttp3.Response taken = this.context.getSlack()
			.getHttpClient()
			.postJsonBody(this.context.getResponseUrl(), body)) {
			if (taken.code() == TOO_MANY || taken.code() >= OUT_OF_ORDER) {
				throw new IOException("Slack answers " + taken.code());
			}
		}
	}

}
