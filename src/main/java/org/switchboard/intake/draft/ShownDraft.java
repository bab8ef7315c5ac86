package org.switchboard.intake.draft;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.RichTextBlock;
import com.slack.api.model.block.element.RichTextElement;
import com.slack.api.model.block.element.RichTextQuoteElement;
import com.slack.api.model.block.element.RichTextSectionElement;
import org.jspecify.annotations.Nullable;

import org.switchboard.intake.FormPrefill;
import org.switchboard.intake.IntakeWords;
import org.switchboard.slack.TypedText;

/**
 * Reads what a form starts with from its {@link DraftCard}.
 */
final class ShownDraft {

	private ShownDraft() {
	}

	// reads a card
	static FormPrefill read(@Nullable List<LayoutBlock> blocks, String value) {
		String details = words(blocks, DraftCard.DETAILS);
		// older cards have the file names there
		List<String> files = Stream.of(words(blocks, DraftCard.FILES), details)
			.flatMap(String::lines)
			.flatMap((line) -> IntakeWords.fileName(line).stream())
			.toList();
		return new FormPrefill(words(blocks, DraftCard.SUMMARY), details, value, files);
	}

	private static String words(@Nullable List<LayoutBlock> blocks, String blockId) {
		return Stream.ofNullable(blocks)
			.flatMap(List::stream)
			.filter((block) -> blockId.equals(block.getBlockId()))
			.filter(RichTextBlock.class::isInstance)
			.flatMap((block) -> ((RichTextBlock) block).getElements().stream())
			.filter(RichTextQuoteElement.class::isInstance)
			.flatMap((quote) -> ((RichTextQuoteElement) quote).getElements().stream())
			.map(ShownDraft::words)
			.collect(Collectors.joining());
	}

	// Slack may turn text into links and emoji, and may escape the rest
	private static String words(RichTextElement element) {
		if (element instanceof RichTextSectionElement.Text text) {
			return TypedText.unescaped(text.getText());
		}
		if (element instanceof RichTextSectionElement.Link link) {
			return link.getUrl();
		}
		return (element instanceof RichTextSectionElement.Emoji emoji) ? ":" + emoji.getName() + ":" : "";
	}

}
