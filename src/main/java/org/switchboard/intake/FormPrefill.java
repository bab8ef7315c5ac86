package org.switchboard.intake;

/**
 * What of a request is known before its form opens. Its {@code toString} does not tell.
 *
 * @param summary one line; may be empty
 * @param details whatever else; may be empty
 * @param draft the draft it was begun as, as {@link DraftRef} writes it, and the files
 * that come along, as {@link SealedFiles} does; or empty
 */
public record FormPrefill(String summary, String details, String draft) {

	/** Nothing. */
	public static final FormPrefill BLANK = new FormPrefill("", "", "");

	@Override
	public String toString() {
		return "Beginning[" + this.summary.length() + " and " + this.details.length() + " characters]";
	}

}
