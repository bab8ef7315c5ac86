package org.switchboard.survey.round;

import java.util.List;
import java.util.Optional;

import org.switchboard.statistics.PublishedSlices;
import org.switchboard.statistics.Tally;

/**
 * The published results of a closed round; nothing else is kept of its answers.
 *
 * @param asked how many people were asked
 * @param answered how many of them answered; 0 if too few to publish
 * @param questions the results of each question with options, for each topic
 * @param comments the comments on each free-text question, for each topic
 */
record RoundResults(int asked, int answered, List<Of<Tally>> questions, List<Of<List<String>>> comments) {

	RoundResults {
		questions = List.copyOf(questions);
		comments = List.copyOf(comments);
	}

	static <T> Optional<PublishedSlices<T>> find(List<Of<T>> all, int topic, int question) {
		return all.stream()
			.filter((one) -> one.topic() == topic && one.question() == question)
			.findFirst()
			.map(Of::told);
	}

	boolean isEmpty() {
		return this.answered == 0;
	}

	/**
	 * The published results of one question.
	 *
	 * @param topic the index of the topic, from 0
	 * @param question the index of the question, from 0
	 * @param told the results in total and by slice
	 * @param hidden how many comments aren't in any published slice; 0 for other
	 * questions
	 * @param <T> the results of a slice
	 */
	record Of<T>(int topic, int question, PublishedSlices<T> told, long hidden) {

		Of(int topic, int question, PublishedSlices<T> told) {
			this(topic, question, told, 0);
		}

	}

}
