package org.switchboard.intake;

import java.util.List;

/**
 * What's known of a request before its form opens. Its {@code toString} hides it.
 *
 * @param summary one line; may be empty
 * @param details everything else; may be empty
 * @param draft the draft it started from, as {@link DraftRef} writes it, and its files,
 * as {@link SealedFiles} writes them; or empty
 * @param files the names of those files
 */
public record FormPrefill(String summary, String details, String draft, List<String> files) {

	/** Nothing. */
	public static final FormPrefill BLANK = new FormPrefill("", "", "", List.of());

	public FormPrefill {
		files = List.copyOf(files);
	}

	/**
	 * Returns everything that says what it's about.
	 * @return the text and the file names
	 */
	public String words() {
		return String.join("\n", this.summary, this.details, String.join("\n", this.files));
	}

	@Override
	public String toString() {
		return "FormPrefill[" + this.summary.length() + " and " + this.details.length() + " characters]";
	}

}
