package org.switchboard.survey.round;

import java.util.List;
import java.util.Optional;

import org.switchboard.statistics.Published;
import org.switchboard.statistics.Tally;

/**
 * What may be told of a round that is closed; there is nothing else any more.
 *
 * @param asked how many were asked
 * @param answered how many of them answered; 0 if they are too few to tell
 * @param questions of each topic, each question with options
 * @param comments of each topic, each question without
 */
record RoundResults(int asked, int answered, List<Of<Tally>> questions, List<Of<List<String>>> comments) {

	RoundResults {
		questions = List.copyOf(questions);
		comments = List.copyOf(comments);
	}

	static <T> Optional<Published<T>> find(List<Of<T>> all, int topic, int question) {
		return all.stream()
			.filter((one) -> one.topic() == topic && one.question() == question)
			.findFirst()
			.map(Of::told);
	}

	// whether there is anything to tell
	boolean isEmpty() {
		return this.answered == 0;
	}

	/**
	 * What may be told of one question.
	 *
	 * @param topic which topic, from 0
	 * @param question which question, from 0
	 * @param told of all and of slices
	 * @param hidden how many comments are in no slice that is told; 0 of other questions
	 * @param <T> what is told of a slice
	 */
	record Of<T>(int topic, int question, Published<T> told, long hidden) {

		Of(int topic, int question, Published<T> told) {
			this(topic, question, told, 0);
		}

	}

}
