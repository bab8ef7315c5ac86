package org.switchboard.slack;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.BlockCompositions;
import com.slack.api.model.block.composition.ConfirmationDialogObject;
import com.slack.api.model.block.composition.MarkdownTextObject;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewClose;
import com.slack.api.model.view.ViewState;
import com.slack.api.model.view.ViewSubmit;
import com.slack.api.model.view.ViewTitle;

/**
 * The parts that modals are made of, cut to Slack's limits.
 */
public final class Modals {

	/** The action of what is asked, where a block asks one thing. */
	public static final String VALUE = "value";

	private Modals() {
	}

	/**
	 * A modal to fill in.
	 * @param callbackId what its submission is listened to by
	 * @param title the title
	 * @param submit the text of its button
	 * @param metadata what comes back with it
	 * @param blocks what it asks
	 * @return the view
	 */
	public static View form(String callbackId, String title, String submit, String metadata, List<LayoutBlock> blocks) {
		return View.builder()
			.type("modal")
			.callbackId(callbackId)
			.privateMetadata(metadata)
			.title(ViewTitle.builder().type("plain_text").text(SlackText.cut(title, SlackLimits.MODAL_TITLE)).build())
			.submit(ViewSubmit.builder().type("plain_text").text(submit).build())
			.close(ViewClose.builder().type("plain_text").text("Cancel").build())
			.blocks(blocks)
			.build();
	}

	/**
	 * A modal to read.
	 * @param title the title
	 * @param text mrkdwn
	 * @return the view
	 */
	public static View notice(String title, String text) {
		MarkdownTextObject words = BlockCompositions.markdownText(text);
		return View.builder()
			.type("modal")
			.title(ViewTitle.builder().type("plain_text").text(SlackText.cut(title, SlackLimits.MODAL_TITLE)).build())
			.close(ViewClose.builder().type("plain_text").text("Close").build())
			.blocks(List.of(SectionBlock.builder().text(words).build()))
			.build();
	}

	/**
	 * What is filled into a modal.
	 * @param view as it came through the person's client, who may have left anything out
	 * @return the values by block and action
	 */
	public static Map<String, Map<String, ViewState.Value>> values(View view) {
		return Optional.ofNullable(view.getState()).map(ViewState::getValues).orElse(Map.of());
	}

	/**
	 * What is filled into an input whose action is {@link #VALUE}.
	 * @param view as it came through the person's client
	 * @param block the input
	 * @return nothing if it is not there
	 */
	public static Optional<ViewState.Value> value(View view, String block) {
		return Optional.ofNullable(values(view).getOrDefault(block, Map.of()).get(VALUE));
	}

	/**
	 * Where to show what is wrong with a modal as a whole.
	 * @param view a modal with an input
	 * @return the block id of its first input
	 */
	public static String firstInput(View view) {
		return Stream.ofNullable(view.getBlocks())
			.flatMap(List::stream)
			.filter(InputBlock.class::isInstance)
			.map((block) -> ((InputBlock) block).getBlockId())
			.findFirst()
			.orElse("");
	}

	/**
	 * The beginning of an input.
	 * @param blockId where its value and its error are found
	 * @param label what it asks
	 * @return still without its element
	 */
	public static InputBlock.InputBlockBuilder input(String blockId, String label) {
		return InputBlock.builder().blockId(blockId).label(plain(label));
	}

	/**
	 * Something to choose.
	 * @param text what is shown
	 * @param value what comes back
	 * @return the option
	 */
	public static OptionObject option(String text, String value) {
		return OptionObject.builder().text(plain(SlackText.cut(text, SlackLimits.OPTION))).value(value).build();
	}

	/**
	 * Plain text.
	 * @param text the text
	 * @return it, with emoji
	 */
	public static PlainTextObject plain(String text) {
		return PlainTextObject.builder().text(text).emoji(true).build();
	}

	/**
	 * Asks whoever presses a button whether they are sure.
	 * @param title what it asks
	 * @param text what comes of it, in mrkdwn
	 * @param yes what goes on
	 * @param no what changes nothing
	 * @return the dialog
	 */
	public static ConfirmationDialogObject confirmation(String title, String text, String yes, String no) {
		return ConfirmationDialogObject.builder()
			.title(plain(title))
			.text(BlockCompositions.markdownText(text))
			.confirm(plain(yes))
			.deny(plain(no))
			.build();
	}

}
