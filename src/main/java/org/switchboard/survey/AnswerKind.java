package org.switchboard.survey;

import java.util.List;

/** How a question is answered. A scale's options run from lowest to highest. */
public enum AnswerKind {

	/** One to five. */
	SCALE("1-5"),
	/** Zero to ten: how likely someone is to recommend something. */
	ZERO_TO_TEN("0-10"),
	/** No or yes. */
	YES_NO("yes-no"),
	/** How often something happens. */
	FREQUENCY("frequency"),
	/** How much someone agrees. */
	AGREEMENT("agreement"),
	/** One of several options in no particular order. */
	CHOICE("choice"),
	/** Free text. */
	TEXT("text");

	private final String word;

	AnswerKind(String word) {
		this.word = word;
	}

	// its name in the survey file
	String word() {
		return this.word;
	}

	// the options of a question that doesn't list its own
	List<String> labels() {
		return switch (this) {
			case SCALE -> List.of("1", "2", "3", "4", "5");
			case ZERO_TO_TEN -> List.of("0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10");
			case YES_NO -> List.of("No", "Yes");
			case FREQUENCY -> List.of("Never", "Rarely", "Sometimes", "Often", "Always");
			case AGREEMENT -> List.of("Strongly disagree", "Disagree", "Neither", "Agree", "Strongly agree");
			case CHOICE, TEXT -> List.of();
		};
	}

}
