package org.switchboard.survey.round;

import java.util.Optional;
import java.util.stream.IntStream;

import org.switchboard.statistics.PublishedSlices;
import org.switchboard.statistics.Tally;
import org.switchboard.survey.Question;

/**
 * An earlier round to compare with.
 *
 * @param round the round
 * @param results its published results
 */
record EarlierRound(Round round, RoundResults results) {

	// the published results of a question
	Optional<PublishedSlices<Tally>> told(Topic topic, Question question) {
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
