package org.switchboard.directory;

/**
 * The grades a school teaches.
 */
public enum SchoolLevel {

	/** Before kindergarten. */
	EARLY_CHILDHOOD("early-childhood"),

	/** Kindergarten to about grade 5. */
	ELEMENTARY("elementary"),

	/** Elementary and middle school. */
	K_TO_8("k-8"),

	/** About grades 6 to 8. */
	MIDDLE("middle"),

	/** Middle and high school. */
	GRADES_6_TO_12("6-12"),

	/** About grades 9 to 12. */
	HIGH("high"),

	/** All grades. */
	K_TO_12("k-12");

	private final String word;

	SchoolLevel(String word) {
		this.word = word;
	}

	// how the file spells it
	String word() {
		return this.word;
	}

}
