package org.switchboard.yaml;

/**
 * A word or a text of the file, as it is written there: {@code 018} keeps its zero.
 *
 * @param text what is written, trimmed
 * @param line where, counted from one
 */
public record YamlText(String text, int line) {

	private static final int LONGEST_QUOTE = 80;

	/** The text in quotation marks for use in a sentence, cut if it is very long. */
	public String quoted() {
		return quote(this.text);
	}

	static String quote(String text) {
		String shown = (text.length() > LONGEST_QUOTE) ? text.substring(0, LONGEST_QUOTE) + "…" : text;
		return '"' + shown.replaceAll("\\R", " ") + '"';
	}

}
