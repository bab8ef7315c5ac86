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
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.block.element.RadioButtonsElement;
import com.slack.api.model.block.element.StaticSelectElement;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewClose;
import com.slack.api.model.view.ViewState;
import com.slack.api.model.view.ViewSubmit;
import com.slack.api.model.view.ViewTitle;

/** Builds the parts of modals, cut to Slack's limits. */
public final class Modals {

	/** The action id of an input, in a block with only one. */
	public static final String VALUE = "value";

	private Modals() {
	}

	/**
	 * Creates a modal with a form.
	 * @param callbackId the id its submission's listener is registered under
	 * @param submit the label of its button
	 * @param metadata what its submission carries
	 * @param blocks its inputs and texts
	 */
	public static View form(String callbackId, String title, String submit, String metadata, List<LayoutBlock> blocks) {
		blocks.stream()
			.filter(InputBlock.class::isInstance)
			.findFirst()
			.ifPresent((input) -> focus(((InputBlock) input).getElement()));
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

	// whoever opened it can type at once
	private static void focus(BlockElement element) {
		if (element instanceof PlainTextInputElement text) {
			text.setFocusOnLoad(true);
		}
		else if (element instanceof StaticSelectElement menu) {
			menu.setFocusOnLoad(true);
		}
		else if (element instanceof RadioButtonsElement radio) {
			radio.setFocusOnLoad(true);
		}
	}

	/**
	 * Creates a modal that only shows text.
	 * @param text mrkdwn
	 */
	public static View notice(String title, String text) {
		return choices(title, List.of(SectionBlock.builder().text(BlockCompositions.markdownText(text)).build()));
	}

	/**
	 * Creates a modal without a form.
	 * @param blocks its texts and buttons
	 */
	public static View choices(String title, List<LayoutBlock> blocks) {
		return View.builder()
			.type("modal")
			.title(ViewTitle.builder().type("plain_text").text(SlackText.cut(title, SlackLimits.MODAL_TITLE)).build())
			.close(ViewClose.builder().type("plain_text").text("Close").build())
			.blocks(blocks)
			.build();
	}

	/**
	 * Returns the values filled in, by block and action.
	 * @param view as the person's client sent it, which may have left anything out
	 */
	public static Map<String, Map<String, ViewState.Value>> values(View view) {
		return Optional.ofNullable(view.getState()).map(ViewState::getValues).orElse(Map.of());
	}

	/**
	 * Returns the value of an input whose action is {@link #VALUE}; empty if it is
	 * missing.
	 * @param view as the person's client sent it
	 * @param block the input's block id
	 */
	public static Optional<ViewState.Value> value(View view, String block) {
		return Optional.ofNullable(values(view).getOrDefault(block, Map.of()).get(VALUE));
	}

	/**
	 * Returns the block id of the first input, which shows errors about the whole modal.
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
	 * Starts an input, still without its element.
	 * @param blockId where its value and its error are found
	 * @param label its label
	 */
	public static InputBlock.InputBlockBuilder input(String blockId, String label) {
		return InputBlock.builder().blockId(blockId).label(plain(label));
	}

	/**
	 * Creates an option.
	 * @param text its label
	 * @param value what choosing it sends
	 */
	public static OptionObject option(String text, String value) {
		return OptionObject.builder().text(plain(SlackText.cut(text, SlackLimits.OPTION))).value(value).build();
	}

	/** Creates plain text with emoji. */
	public static PlainTextObject plain(String text) {
		return PlainTextObject.builder().text(text).emoji(true).build();
	}

	/**
	 * Creates a confirmation dialog for a button.
	 * @param title the question
	 * @param text the consequences, in mrkdwn
	 * @param yes the label that continues
	 * @param no the label that cancels
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
