package org.switchboard.intake;

import java.util.List;

/**
 * What of a request is known before its form opens. Its {@code toString} does not tell.
 *
 * @param summary one line; may be empty
 * @param details whatever else; may be empty
 * @param draft the draft it was begun as, as {@link DraftRef} writes it, and the files
 * that come along, as {@link SealedFiles} does; or empty
 * @param files the names of those files
 */
public record FormPrefill(String summary, String details, String draft, List<String> files) {

	/** Nothing. */
	public static final FormPrefill BLANK = new FormPrefill("", "", "", List.of());

	public FormPrefill {
		files = List.copyOf(files);
	}

	/**
	 * All that tells what it is about.
	 * @return the words, and what the files are called
	 */
	public String words() {
		return String.join("\n", this.summary, this.details, String.join("\n", this.files));
	}

	@Override
	public String toString() {
		return "FormPrefill[" + this.summary.length() + " and " + this.details.length() + " characters]";
	}

}
