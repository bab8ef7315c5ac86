package org.switchboard.conversation.card;

import java.util.ArrayList;
import java.util.List;

import com.slack.api.model.block.LayoutBlock;

import org.switchboard.delivery.Message;
import org.switchboard.slack.Blocks;
import org.switchboard.slack.SlackLimits;
import org.switchboard.slack.SlackText;

/**
 * Messages with a sentence of ours followed by someone's words, split into as many
 * messages as needed.
 */
final class Quote {

	/** Leaves room for a quote mark on each line. */
	private static final int PIECE = SlackLimits.SECTION - 600;

	private Quote() {
	}

	static List<Message> of(String sentence, String words) {
		return of(sentence, pieces(words));
	}

	// only the words, without a sentence
	static List<Message> plain(String words) {
		return messages(pieces(words));
	}

	static List<Message> of(String sentence, List<String> pieces) {
		List<String> sections = new ArrayList<>();
		sections.add(sentence);
		pieces.forEach((piece) -> sections.add(quoted(piece)));
		return messages(sections);
	}

	private static List<Message> messages(List<String> sections) {
		List<Message> messages = new ArrayList<>();
		for (int from = 0; from < sections.size(); from += Blocks.MOST_SECTIONS) {
			int to = Math.min(sections.size(), from + Blocks.MOST_SECTIONS);
			messages.add(message(sections.subList(from, to)));
		}
		return messages;
	}

	static List<String> pieces(String words) {
		return words.isBlank() ? List.of() : SlackText.escapedPieces(words.strip(), PIECE);
	}

	// too many lines to mark become one line, because none may look like a line of ours
	static String quoted(String piece) {
		return (piece.lines().count() < 300) ? piece.replaceAll("(?m)^", ">") : ">" + SlackText.oneLine(piece);
	}

	private static Message message(List<String> sections) {
		List<LayoutBlock> blocks = sections.stream().<LayoutBlock>map(Blocks::section).toList();
		return Message.of(blocks);
	}

}
