package org.switchboard.slack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Text from people, made fit for Slack.
 *
 * @see <a href="https://docs.slack.dev/messaging/formatting-message-text">Formatting
 * text</a>
 */
public final class SlackText {

	/** A mention, a channel, a command or a link. */
	private static final Pattern MARK = Pattern.compile("<([^<>|]+)(?:\\|([^<>]*))?>");

	/** Of what else it may be, Slack knows nothing: it can be words. */
	private static final Pattern UNNAMED = Pattern.compile("(?:[@#]|!subteam\\^)[A-Z0-9]+");

	/** What may begin or end bold and the like: none does within a word. */
	private static final Pattern FORMAT = Pattern.compile("(?<![\\p{L}\\p{N}])[*_~`]|[*_~`](?![\\p{L}\\p{N}])");

	private static final String GROUP = "!subteam^";

	private static final String ELLIPSIS = "…";

	private SlackText() {
	}

	/**
	 * Escapes what Slack reads as control characters, so that the text can ping nobody.
	 * @param text as somebody typed it
	 * @return the same for a reader of mrkdwn
	 */
	public static String escape(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
	}

	/**
	 * Makes one line of mrkdwn in which nothing is bold or the like, so that it cannot
	 * pass for ours. Slack has no escape for that, so other characters look the same.
	 * @param text as somebody typed it
	 * @return the same for a reader of mrkdwn
	 */
	public static String line(String text) {
		return escape(FORMAT.matcher(oneLine(text))
			.replaceAll((found) -> Character.toString("∗＿∼ˋ".charAt("*_~`".indexOf(found.group())))));
	}

	/**
	 * The same, cut to a length.
	 * @param text as somebody typed it
	 * @param limit the most UTF-16 units to keep before it is escaped
	 * @return the same for a reader of mrkdwn
	 */
	public static String line(String text, int limit) {
		return line(cut(oneLine(text), limit));
	}

	/**
	 * Cuts plain text to a length.
	 * @param text any text
	 * @param limit the most UTF-16 units to keep
	 * @return the text, or its beginning and an ellipsis; no emoji is cut in two
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
	 * Whether a text is longer than an input takes.
	 * @param text as somebody typed it
	 * @param limit the most characters, an emoji being one
	 * @return whether a client that keeps to the limit cannot have sent it
	 */
	public static boolean isLonger(String text, int limit) {
		return text.codePointCount(0, text.length()) > limit;
	}

	/**
	 * Escapes a text of any length for places that hold less: nothing is lost.
	 * @param text as somebody typed it
	 * @param limit the most UTF-16 units of a piece once escaped; 10 or more
	 * @return the escaped text in pieces; no escape and no emoji is cut in two
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

	/**
	 * Undoes {@link #escape(String)}, for places that read plain text.
	 * @param mrkdwn what was escaped
	 * @return as it was
	 */
	public static String plain(String mrkdwn) {
		return mrkdwn.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
	}

	/**
	 * Reads what somebody typed into a message.
	 * @param message a message's text as Slack has it
	 * @param names what people, channels and user groups are called, by their marks, such
	 * as {@code @U1}, {@code #C1} or {@code !subteam^S1}
	 * @return as they saw it: mentions by name, links with their address, nothing escaped
	 * or invisible
	 * @see <a href="https://docs.slack.dev/messaging/formatting-message-text">Retrieving
	 * messages</a>
	 */
	public static String typed(String message, Function<String, Optional<String>> names) {
		return TypedText.kept(plain(MARK.matcher(message)
			.replaceAll((mark) -> Matcher.quoteReplacement(typed(mark.group(1), mark.group(2), names)))));
	}

	private static String typed(String target, @Nullable String label, Function<String, Optional<String>> names) {
		String said = (label != null) ? label : "";
		return switch (target.charAt(0)) {
			case '@' -> names.apply(target).orElse(said.isEmpty() ? "someone" : "@" + said);
			case '#' -> said.isEmpty() ? names.apply(target).orElse("a channel") : "#" + said;
			case '!' -> said.isEmpty() ? command(target, names) : said;
			default -> (said.isEmpty() || target.endsWith(said)) ? target.replaceFirst("^mailto:|^tel:", "")
					: said + " (" + target + ")";
		};
	}

	private static String command(String target, Function<String, Optional<String>> names) {
		return target.startsWith(GROUP) ? names.apply(target).orElse("a group")
				: "@" + target.substring(1).replaceFirst("\\^.*", "");
	}

	// whom and what a message mentions without their names
	static Stream<String> unnamed(String message) {
		return MARK.matcher(message)
			.results()
			.filter((mark) -> mark.group(2) == null || mark.group(2).isEmpty())
			.map((mark) -> mark.group(1))
			.filter(UNNAMED.asMatchPredicate());
	}

	/**
	 * Takes mentions out of a message.
	 * @param message a message's text as Slack has it
	 * @param whose of whom, by their user id
	 * @return the rest, otherwise as it was
	 */
	public static String withoutMentions(String message, Predicate<String> whose) {
		return MARK.matcher(message)
			.replaceAll((mark) -> (mark.group(1).startsWith("@") && whose.test(mark.group(1).substring(1))) ? ""
					: Matcher.quoteReplacement(mark.group()))
			.strip();
	}

	/**
	 * Makes one line of what was typed, without invisible characters.
	 * @param text as somebody typed it
	 * @return the text with single spaces
	 */
	public static String oneLine(String text) {
		return TypedText.kept(text).replaceAll("[\\s\\p{Z}]+", " ").strip();
	}

}
