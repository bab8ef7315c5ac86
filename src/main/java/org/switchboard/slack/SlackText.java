package org.switchboard.slack;

/**
 * Text from people, made fit for Slack.
 *
 * @see <a href="https://docs.slack.dev/messaging/formatting-message-text">Formatting
 * text</a>
 */
public final class SlackText {

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
	 * Escapes and cuts, in such a way that no escape is cut in two.
	 * @param text as somebody typed it
	 * @param limit the most UTF-16 units to keep once escaped
	 * @return text for mrkdwn
	 */
	public static String escape(String text, int limit) {
		String escaped = escape(text);
		int keep = text.length();
		while (escaped.length() > limit) {
			keep = Math.max(1, keep - Math.max(1, (escaped.length() - limit) / 5));
			escaped = escape(cut(text, keep));
		}
		return escaped;
	}

}
