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
 * A click on a button, or a choice in a menu, and ways to answer it. Everything in it
 * came through the person's client. Answers are best effort: if Slack rejects one,
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

	/** Returns the button's value, empty if it has none. */
	public String value() {
		String value = this.payload.getActions().get(0).getValue();
		return (value != null) ? value : "";
	}

	/** Returns the value of the chosen option; empty if it wasn't a menu. */
	public Optional<String> choice() {
		return Optional.ofNullable(this.payload.getActions().get(0).getSelectedOption())
			.map(BlockActionPayload.Action.SelectedOption::getValue);
	}

	/** Returns the modal or Home that was clicked in; empty for a message. */
	public Optional<View> view() {
		return Optional.ofNullable(this.payload.getView());
	}

	/** Returns the blocks of the message that was clicked on; empty elsewhere. */
	public Optional<List<LayoutBlock>> message() {
		return Optional.ofNullable(this.payload.getMessage()).map((message) -> message.getBlocks());
	}

	public Response ack() {
		return this.context.ack();
	}

	/**
	 * Tells the person something only they see: below the message they clicked or, on a
	 * Home, which has no place for that, in a modal. A modal has no place for it either,
	 * so don't use it there.
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
	 * Tells the person why something couldn't be done, if so.
	 * @param problem mrkdwn
	 * @return the acknowledgement
	 */
	public Response tell(Optional<String> problem) {
		return problem.map(this::tell).orElseGet(this::ack);
	}

	/**
	 * Opens a modal, in place of the one that was clicked in, if any.
	 * @return the acknowledgement
	 */
	public Response open(View view) {
		if (view().filter((shown) -> "modal".equals(shown.getType())).isPresent()) {
			return change(view);
		}
		this.slack.open(workspace(), triggerId(), view);
		return ack();
	}

	/**
	 * Replaces the modal that was clicked in, unless another click has changed it
	 * meanwhile and so updates it itself.
	 * @param next the new modal
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
	 * Replaces the clicked message that only the person sees. If it isn't such a message,
	 * as in a forged click, the answer doesn't replace it.
	 * @param text mrkdwn for where blocks aren't shown
	 * @param blocks the whole content
	 * @return the acknowledgement
	 */
	public Response replace(String text, List<LayoutBlock> blocks) {
		boolean theirs = container().map(BlockActionPayload.Container::isEphemeral).orElse(false);
		return answer("ephemeral", theirs, text, blocks);
	}

	/**
	 * Replaces a message between the person and the bot. Unlike a delivery it leaves no
	 * trace. Messages elsewhere stay unchanged.
	 * @param text mrkdwn for where blocks aren't shown
	 * @param blocks the whole content
	 * @return the acknowledgement
	 */
	public Response update(String text, List<LayoutBlock> blocks) {
		boolean theirs = container().map(BlockActionPayload.Container::getChannelId)
			.filter((channel) -> channel.startsWith("D"))
			.isPresent();
		return theirs ? answer("in_channel", true, text, blocks) : ack();
	}

	/**
	 * Tells the person something after the click was acknowledged.
	 * @param text mrkdwn
	 * @throws IOException if Slack couldn't be reached
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
				throw new IOException("Slack answered " + taken.code());
			}
		}
	}

}
