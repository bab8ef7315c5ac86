package org.switchboard.survey.round;

import java.util.Optional;
import java.util.stream.IntStream;

import org.switchboard.statistics.Published;
import org.switchboard.statistics.Tally;
import org.switchboard.survey.Question;

/**
 * An earlier round to compare another one with.
 *
 * @param round the round
 * @param results what may be told of it
 */
record OldRound(Round round, RoundResults results) {

	/**
	 * What was told of a question.
	 * @param topic what it was about
	 * @param question the question
	 * @return nothing if it was not asked in the same words, with the same options
	 */
	Optional<Published<Tally>> told(Topic topic, Question question) {
		return IntStream.range(0, this.round.topics().size())
			.filter((index) -> this.round.topics().get(index).id().equals(topic.id()))
			.boxed()
			.flatMap((index) -> IntStream.range(0, this.round.questions().size())
				.filter((other) -> this.round.questions().get(other).series().equals(question.series()))
				.boxed()
				.flatMap((other) -> RoundResults.find(this.results.questions(), index, other).stream()))
			.findFirst();
	}

}
