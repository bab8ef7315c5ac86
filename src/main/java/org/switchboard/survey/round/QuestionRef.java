package org.switchboard.survey.round;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A reference to a question of a round. It passes through a person's client, so it grants
 * no rights.
 *
 * @param round the round's id
 * @param topic the index of the topic, from 0
 * @param question the index of the question, from 0
 */
record QuestionRef(String round, int topic, int question) {

	private static final Pattern SYNTAX = Pattern.compile("(\\S{1,90}) ([0-9]{1,3})/([0-9]{1,3})(?: ([0-9]{1,3}))?");

	static Optional<QuestionRef> parse(@Nullable String value) {
		Matcher parts = SYNTAX.matcher((value != null) ? value : "");
		return parts.matches() ? Optional
			.of(new QuestionRef(parts.group(1), Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3))))
				: Optional.empty();
	}

	// the option that a button or menu value stands for
	static String option(@Nullable String value) {
		Matcher parts = SYNTAX.matcher((value != null) ? value : "");
		return (parts.matches() && parts.group(4) != null) ? parts.group(4) : "";
	}

	String choosing(int option) {
		return this + " " + option;
	}

	// the field that the answer is stored under
	String field() {
		return this.topic + "/" + this.question;
	}

	@Override
	public String toString() {
		return this.round + " " + field();
	}

}
