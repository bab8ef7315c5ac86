package org.switchboard.lookup;

import java.util.Optional;

import org.switchboard.request.lifecycle.RequestId;
import org.switchboard.slack.TypedText;

/**
 * What was typed behind {@code /request}.
 */
sealed interface RequestArguments {

	static RequestArguments of(String text) {
		String[] words = TypedText.read(text).replaceFirst("^[^\\p{L}\\p{N}]+", "").split(" ", 2);
		String rest = (words.length == 2) ? words[1] : "";
		Optional<RequestId> named = key(rest);
		Optional<RequestArguments> typed = switch (TypedText.bare(words[0])) {
			case "search" -> named.<RequestArguments>map(Key::new).or(() -> Optional.of(new Search(rest)));
			case "watch" -> named.map((id) -> new Watch(id, true));
			case "unwatch" -> named.map((id) -> new Watch(id, false));
			case "why" -> named.map(Why::new);
			case "away" -> Optional.of(new Away(rest));
			default -> key(text).map(Key::new);
		};
		return typed.orElseGet(() -> switch (TypedText.bare(text)) {
			case "help" -> new Help();
			case "mine" -> new Mine();
			case "back" -> new Back();
			default -> new Details();
		});
	}

	private static Optional<RequestId> key(String text) {
		return RequestId.parse(TypedText.bare(text));
	}

	/**
	 * How does it work?
	 */
	record Help() implements RequestArguments {
	}

	/**
	 * What is mine?
	 */
	record Mine() implements RequestArguments {
	}

	/**
	 * Tell me of this one, or no more.
	 *
	 * @param id which
	 * @param begins whether from now on
	 */
	record Watch(RequestId id, boolean begins) implements RequestArguments {
	}

	/**
	 * Why is this one due when it is?
	 *
	 * @param id which
	 */
	record Why(RequestId id) implements RequestArguments {
	}

	/**
	 * Which ones have these words?
	 *
	 * @param words as they were typed; may be empty
	 */
	record Search(String words) implements RequestArguments {
	}

	/**
	 * I am away; or the beginning of a request, if the words do not say until when.
	 *
	 * @param until the words that do; may be empty
	 */
	record Away(String until) implements RequestArguments {
	}

	/**
	 * I am back.
	 */
	record Back() implements RequestArguments {
	}

	/**
	 * How does this one stand?
	 *
	 * @param id which
	 */
	record Key(RequestId id) implements RequestArguments {
	}

	/**
	 * Help me: the words are the beginning of the details.
	 */
	record Details() implements RequestArguments {
	}

}
