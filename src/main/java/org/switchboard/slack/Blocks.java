package org.switchboard.slack;

import java.util.List;

import com.slack.api.model.block.ContextBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.BlockCompositions;
import com.slack.api.model.block.element.ButtonElement;

/** The blocks most messages consist of. */
public final class Blocks {

	private Blocks() {
	}

	/**
	 * Creates a text section.
	 * @param text mrkdwn, within Slack's limit
	 */
	public static SectionBlock section(String text) {
		return SectionBlock.builder().text(BlockCompositions.markdownText(text)).build();
	}

	/**
	 * Creates a text section with a button next to it.
	 * @param text mrkdwn, within Slack's limit
	 */
	public static SectionBlock section(String text, ButtonElement button) {
		return SectionBlock.builder().text(BlockCompositions.markdownText(text)).accessory(button).build();
	}

	/**
	 * Creates a block of small text.
	 * @param text mrkdwn, within Slack's limit
	 */
	public static ContextBlock context(String text) {
		return ContextBlock.builder().elements(List.of(BlockCompositions.markdownText(text))).build();
	}

	/**
	 * Creates a button.
	 * @param actionId the id its listener is registered under
	 * @param text its label
	 * @param value what its click carries
	 */
	public static ButtonElement button(String actionId, String text, String value) {
		return ButtonElement.builder().actionId(actionId).text(Modals.plain(text)).value(value).build();
	}

}
