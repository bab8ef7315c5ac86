package org.switchboard.slack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Converts text between what people type and what Slack stores.
 *
 * @see <a href="https://docs.slack.dev/messaging/formatting-message-text">Formatting
 * text</a>
 */
public final class SlackText {

	/** A mention, a channel, a command or a link. */
	private static final Pattern MARK = Pattern.compile("<([^<>|]+)(?:\\|([^<>]*))?>");

	/** Marks whose names Slack can look up; others may just be words. */
	private static final Pattern UNNAMED = Pattern.compile("(?:[@#]|!subteam\\^)[A-Z0-9]+");

	/**
	 * Characters that can begin or end bold and the like, which never happens within a
	 * word.
	 */
	private static final Pattern FORMAT = Pattern.compile("(?<![\\p{L}\\p{N}])[*_~`]|[*_~`](?![\\p{L}\\p{N}])");

	private static final String GROUP = "!subteam^";

	private static final String ELLIPSIS = "…";

	private static final int NOTIFICATION = 300;

	/** An escaped character or a mark that was cut. */
	private static final Pattern UNFINISHED = Pattern.compile("(?:<[^<>]*|&[a-z]{0,3})…$");

	private SlackText() {
	}

	/**
	 * Escapes Slack's control characters, so that the text can't ping anyone.
	 * @param text as typed
	 * @return mrkdwn
	 */
	public static String escape(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
	}

	/**
	 * Converts text to one line of mrkdwn without bold and the like, so that it can't
	 * pass for ours. Slack has no escape for formatting characters, so look-alikes
	 * replace them.
	 * @param text as typed
	 * @return mrkdwn
	 */
	public static String line(String text) {
		return escape(FORMAT.matcher(oneLine(text))
			.replaceAll((found) -> Character.toString("∗＿∼ˋ".charAt("*_~`".indexOf(found.group())))));
	}

	/**
	 * Does the same, cut to a length.
	 * @param text as typed
	 * @param limit the most UTF-16 units to keep, before escaping
	 * @return mrkdwn
	 */
	public static String line(String text, int limit) {
		return line(cut(oneLine(text), limit));
	}

	/**
	 * Cuts plain text to a length.
	 * @param limit the most UTF-16 units to keep
	 * @return the text, or its beginning and an ellipsis; never splits an emoji
	 */
	public static String cut(String text, int limit) {
		if (text.length() <= limit) {
			return text;
		}
		int end = limit - ELLIPSIS.length();
		if (Character.isHighSurrogate(text.charAt(end - 1))) {
			end--;
		}
		return text.substring(0, end) + ELLIPSIS;
	}

	/**
	 * Returns whether a text is longer than an input allows, so that no honest client can
	 * have sent it.
	 * @param text as typed
	 * @param limit the most characters, counting an emoji as one
	 */
	public static boolean isLonger(String text, int limit) {
		return text.codePointCount(0, text.length()) > limit;
	}

	/**
	 * Escapes text and splits it, losing nothing, for places with a limit.
	 * @param text as typed
	 * @param limit the most UTF-16 units per piece, once escaped; 10 or more
	 * @return the escaped pieces; never splits an escape or an emoji
	 */
	public static List<String> escapedPieces(String text, int limit) {
		List<String> pieces = new ArrayList<>();
		StringBuilder piece = new StringBuilder();
		text.codePoints().mapToObj((character) -> escape(Character.toString(character))).forEach((next) -> {
			if (piece.length() + next.length() > limit) {
				pieces.add(piece.toString());
				piece.setLength(0);
			}
			piece.append(next);
		});
		pieces.add(piece.toString());
		return pieces;
	}

	/** Undoes {@link #escape(String)}, for places that show plain text. */
	public static String plain(String mrkdwn) {
		return mrkdwn.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
	}

	/**
	 * Reads what someone typed in a message.
	 * @param message a message's text from Slack
	 * @param names names of people, channels and user groups, by marks such as
	 * {@code @U1}, {@code #C1} or {@code !subteam^S1}
	 * @return the text as they saw it: mentions by name, links with their address,
	 * nothing escaped or invisible
	 * @see <a href="https://docs.slack.dev/messaging/formatting-message-text">Retrieving
	 * messages</a>
	 */
	public static String typed(String message, Function<String, Optional<String>> names) {
		return TypedText.kept(plain(MARK.matcher(message)
			.replaceAll((mark) -> Matcher.quoteReplacement(typed(mark.group(1), mark.group(2), names)))));
	}

	private static String typed(String target, @Nullable String label, Function<String, Optional<String>> names) {
		String shown = (label != null) ? label : "";
		return switch (target.charAt(0)) {
			case '@' -> names.apply(target).orElse(shown.isEmpty() ? "someone" : "@" + shown);
			case '#' -> shown.isEmpty() ? names.apply(target).orElse("a channel") : "#" + shown;
			case '!' -> shown.isEmpty() ? command(target, names) : shown;
			default -> (shown.isEmpty() || target.endsWith(shown)) ? target.replaceFirst("^mailto:|^tel:", "")
					: shown + " (" + target + ")";
		};
	}

	private static String command(String target, Function<String, Optional<String>> names) {
		return target.startsWith(GROUP) ? names.apply(target).orElse("a group")
				: "@" + target.substring(1).replaceFirst("\\^.*", "");
	}

	// marks of people and things that a message mentions without their names
	static Stream<String> unnamed(String message) {
		return MARK.matcher(message)
			.results()
			.filter((mark) -> mark.group(2) == null || mark.group(2).isEmpty())
			.map((mark) -> mark.group(1))
			.filter(UNNAMED.asMatchPredicate());
	}

	/**
	 * Removes mentions from a message.
	 * @param message a message's text from Slack
	 * @param whose selects the people by user id
	 * @return the rest, unchanged
	 */
	public static String withoutMentions(String message, Predicate<String> whose) {
		return MARK.matcher(message)
			.replaceAll((mark) -> (mark.group(1).startsWith("@") && whose.test(mark.group(1).substring(1))) ? ""
					: Matcher.quoteReplacement(mark.group()))
			.strip();
	}

	/**
	 * Converts typed text to one line with single spaces, without invisible characters.
	 */
	public static String oneLine(String text) {
		return TypedText.kept(text).replaceAll("[\\s\\p{Z}]+", " ").strip();
	}

	/**
	 * Returns what a locked phone and a screen reader give of a message: its words,
	 * without formatting.
	 * @param sections the message's texts, in mrkdwn, quotes of people's words apart
	 * @return at most 300 UTF-16 units
	 */
	public static String notification(List<String> sections) {
		String plain = sections.stream()
			.map((section) -> section.startsWith(">") ? section.replaceAll("(?m)^>", "") : section.replace("*", ""))
			.collect(Collectors.joining(" "));
		return UNFINISHED.matcher(cut(oneLine(plain), NOTIFICATION)).replaceFirst(ELLIPSIS);
	}

}
