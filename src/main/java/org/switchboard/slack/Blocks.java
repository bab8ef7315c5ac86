package org.switchboard.slack;

import java.util.List;

import com.slack.api.model.block.ContextBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.BlockCompositions;
import com.slack.api.model.block.element.ButtonElement;

/**
 * The blocks that most messages are made of.
 */
public final class Blocks {

	private Blocks() {
	}

	/**
	 * Some text.
	 * @param text mrkdwn, within Slack's limit
	 * @return the block
	 */
	public static SectionBlock section(String text) {
		return SectionBlock.builder().text(BlockCompositions.markdownText(text)).build();
	}

	/**
	 * Some text with a button beside it.
	 * @param text mrkdwn, within Slack's limit
	 * @param button the button
	 * @return the block
	 */
	public static SectionBlock section(String text, ButtonElement button) {
		return SectionBlock.builder().text(BlockCompositions.markdownText(text)).accessory(button).build();
	}

	/**
	 * Some small text.
	 * @param text mrkdwn, within Slack's limit
	 * @return the block
	 */
	public static ContextBlock context(String text) {
		return ContextBlock.builder().elements(List.of(BlockCompositions.markdownText(text))).build();
	}

	/**
	 * A button.
	 * @param actionId what a click on it is listened to by
	 * @param text what is on it
	 * @param value what comes back
	 * @return the button
	 */
	public static ButtonElement button(String actionId, String text, String value) {
		return ButtonElement.builder().actionId(actionId).text(Modals.plain(text)).value(value).build();
	}

}
