package org.switchboard.survey;

import java.util.List;

/**
 * How a question is answered. The options of a scale are in its order, the lowest first.
 */
public enum AnswerKind {

	/** One to five. */
	SCALE("1-5"),
	/** Nought to ten, how likely somebody is to recommend something. */
	ZERO_TO_TEN("0-10"),
	/** No or yes. */
	YES_NO("yes-no"),
	/** How often something is so. */
	FREQUENCY("frequency"),
	/** How far somebody agrees. */
	AGREEMENT("agreement"),
	/** One of some options in no order. */
	CHOICE("choice"),
	/** In one's own words. */
	TEXT("text");

	private final String word;

	AnswerKind(String word) {
		this.word = word;
	}

	// what the file calls it
	String word() {
		return this.word;
	}

	// the options where a question has none of its own
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
