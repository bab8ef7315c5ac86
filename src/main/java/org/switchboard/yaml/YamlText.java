package org.switchboard.yaml;

/**
 * A text in the file exactly as written: {@code 018} keeps its zero.
 *
 * @param text the text, trimmed
 * @param line its line, counted from one
 */
public record YamlText(String text, int line) {

	private static final int LONGEST_QUOTE = 80;

	/**
	 * Returns the text in quotation marks for use in a sentence, cut if it's very long.
	 */
	public String quoted() {
		return quote(this.text);
	}

	static String quote(String text) {
		String shown = (text.length() > LONGEST_QUOTE) ? text.substring(0, LONGEST_QUOTE) + "…" : text;
		return '"' + shown.replaceAll("\\R", " ") + '"';
	}

}
