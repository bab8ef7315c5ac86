package org.switchboard.lookup;

import java.util.Optional;

import org.switchboard.request.lifecycle.RequestId;
import org.switchboard.slack.TypedText;

/** What was typed after {@code /request}. */
sealed interface RequestArguments {

	static RequestArguments of(String text) {
		String[] words = TypedText.read(text).replaceFirst("^[^\\p{L}\\p{N}]+", "").split(" ", 2);
		String rest = (words.length == 2) ? words[1] : "";
		Optional<RequestId> named = key(rest);
		Optional<RequestArguments> typed = switch (TypedText.bare(words[0])) {
			case "search" -> named.<RequestArguments>map(Key::new).or(() -> Optional.of(new Search(rest)));
			case "follow", "watch" -> named.map((id) -> new Follow(id, true));
			case "unfollow", "unwatch" -> named.map((id) -> new Follow(id, false));
			case "why" -> named.map(Why::new);
			case "away" -> Optional.of(new Away(rest));
			default -> key(text).map(Key::new);
		};
		return typed.orElseGet(() -> switch (TypedText.bare(text)) {
			case "help" -> new Help();
			case "mine" -> new Mine();
			case "back" -> new Back();
			case "team", "teams" -> new Teams();
			default -> new NewRequest();
		});
	}

	private static Optional<RequestId> key(String text) {
		return RequestId.parse(TypedText.bare(text));
	}

	/** Asks how the command works. */
	record Help() implements RequestArguments {
	}

	/** Asks who serves one's school. */
	record Teams() implements RequestArguments {
	}

	/** Asks for one's own requests. */
	record Mine() implements RequestArguments {
	}

	/**
	 * Starts or stops following a request.
	 *
	 * @param id the request
	 * @param begins whether to start
	 */
	record Follow(RequestId id, boolean begins) implements RequestArguments {
	}

	/**
	 * Asks why a request is due when it is.
	 *
	 * @param id the request
	 */
	record Why(RequestId id) implements RequestArguments {
	}

	/**
	 * Searches for words.
	 *
	 * @param words as typed; may be empty
	 */
	record Search(String words) implements RequestArguments {
	}

	/**
	 * Reports being out of office, or starts a request if the words don't say until when.
	 *
	 * @param until the words that say until when; may be empty
	 */
	record Away(String until) implements RequestArguments {
	}

	/** Reports being back. */
	record Back() implements RequestArguments {
	}

	/**
	 * Asks for a request's status.
	 *
	 * @param id the request
	 */
	record Key(RequestId id) implements RequestArguments {
	}

	/** Starts a request with these words. */
	record NewRequest() implements RequestArguments {
	}

}
