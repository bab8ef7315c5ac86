package org.switchboard.request.intake;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.switchboard.request.RequestId;

/**
 * What was typed behind {@code /request}.
 */
sealed interface Typed {

	Pattern WATCH = Pattern.compile("(un|)watch\\s(.*)", Pattern.CASE_INSENSITIVE);

	Pattern WHY = Pattern.compile("why\\s(.*)", Pattern.CASE_INSENSITIVE);

	/** What is looked for may be a key, or nothing. */
	Pattern SEARCH = Pattern.compile("search(|\\s.*)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

	Pattern AWAY = Pattern.compile("away(|\\s.*)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

	// stripped words
	static Typed of(String words) {
		Matcher search = SEARCH.matcher(words);
		String sought = search.matches() ? search.group(1) : words;
		Optional<RequestId> id = RequestId.parse(sought);
		if (id.isPresent()) {
			return new Key(id.get());
		}
		if (search.matches()) {
			return new Search(sought);
		}
		Matcher watch = WATCH.matcher(words);
		Optional<RequestId> watched = watch.matches() ? RequestId.parse(watch.group(2)) : Optional.empty();
		if (watched.isPresent()) {
			return new Watch(watched.get(), watch.group(1).isEmpty());
		}
		Matcher why = WHY.matcher(words);
		Optional<RequestId> timed = why.matches() ? RequestId.parse(why.group(1)) : Optional.empty();
		if (timed.isPresent()) {
			return new Why(timed.get());
		}
		Matcher away = AWAY.matcher(words);
		if (away.matches()) {
			return new Away(away.group(1));
		}
		return switch (words.toLowerCase(Locale.ROOT)) {
			case "help" -> new Help();
			case "mine" -> new Mine();
			case "back" -> new Back();
			default -> new Details();
		};
	}

	/**
	 * How does it work?
	 */
	record Help() implements Typed {
	}

	/**
	 * What is mine?
	 */
	record Mine() implements Typed {
	}

	/**
	 * Tell me of this one, or no more.
	 *
	 * @param id which
	 * @param begins whether from now on
	 */
	record Watch(RequestId id, boolean begins) implements Typed {
	}

	/**
	 * Why is this one due when it is?
	 *
	 * @param id which
	 */
	record Why(RequestId id) implements Typed {
	}

	/**
	 * Which ones have these words?
	 *
	 * @param words as they were typed; may be empty
	 */
	record Search(String words) implements Typed {
	}

	/**
	 * I am away; or the beginning of a request, if the words do not say until when.
	 *
	 * @param until the words that do; may be empty
	 */
	record Away(String until) implements Typed {
	}

	/**
	 * I am back.
	 */
	record Back() implements Typed {
	}

	/**
	 * How does this one stand?
	 *
	 * @param id which
	 */
	record Key(RequestId id) implements Typed {
	}

	/**
	 * Help me: the words are the beginning of the details.
	 */
	record Details() implements Typed {
	}

}
