package org.switchboard.slack;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import com.slack.api.model.block.ContextBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.BlockCompositions;
import com.slack.api.model.block.composition.MarkdownTextObject;
import com.slack.api.model.block.element.ButtonElement;

/** The blocks most messages consist of. */
public final class Blocks {

	/**
	 * How many full sections a message takes; with these and a heading, it is within
	 * {@link SlackLimits#BLOCKS_TEXT}.
	 */
	public static final int MOST_SECTIONS = 4;

	private static final Pattern CUT_MARK = Pattern.compile("(?:&[a-z]{0,3}|<[^<>]*)…$");

	private Blocks() {
	}

	/**
	 * Creates a text section.
	 * @param text mrkdwn, cut at Slack's limit, since Slack would refuse the whole
	 * message
	 */
	public static SectionBlock section(String text) {
		return SectionBlock.builder().text(mrkdwn(text)).build();
	}

	/**
	 * Creates sections for words someone typed: as many as they need and a message takes.
	 */
	public static List<LayoutBlock> sections(String words) {
		List<String> pieces = SlackText.escapedPieces(words, SlackLimits.SECTION);
		boolean isCut = pieces.size() > MOST_SECTIONS;
		return IntStream.range(0, Math.min(pieces.size(), MOST_SECTIONS))
			.<LayoutBlock>mapToObj(
					(piece) -> section(pieces.get(piece) + ((isCut && piece == MOST_SECTIONS - 1) ? "…" : "")))
			.toList();
	}

	/**
	 * Creates a text section with a button next to it.
	 * @param text mrkdwn, cut at Slack's limit
	 */
	public static SectionBlock section(String text, ButtonElement button) {
		return SectionBlock.builder().text(mrkdwn(text)).accessory(button).build();
	}

	/** Returns the texts of the sections among some blocks, in mrkdwn. */
	public static List<String> texts(List<? extends LayoutBlock> blocks) {
		return blocks.stream()
			.filter(SectionBlock.class::isInstance)
			.map(SectionBlock.class::cast)
			.filter((section) -> section.getText() != null)
			.map((section) -> section.getText().getText())
			.toList();
	}

	/**
	 * Creates a block of small text.
	 * @param text mrkdwn, cut at Slack's limit
	 */
	public static ContextBlock context(String text) {
		return ContextBlock.builder().elements(List.of(mrkdwn(text))).build();
	}

	// so that no escape, link or mention is cut in two
	private static MarkdownTextObject mrkdwn(String text) {
		String cut = SlackText.cut(text, SlackLimits.SECTION);
		return BlockCompositions.markdownText(cut.equals(text) ? text : CUT_MARK.matcher(cut).replaceFirst("…"));
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
