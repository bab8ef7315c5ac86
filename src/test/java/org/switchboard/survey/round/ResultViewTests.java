package org.switchboard.survey.round;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import org.switchboard.statistics.Disclosure;
import org.switchboard.statistics.Tally;
import org.switchboard.survey.AnswerKind;
import org.switchboard.survey.Question;
import org.switchboard.survey.SurveyKind;

import static org.assertj.core.api.Assertions.assertThat;

class ResultViewTests {

	private static final Map<String, Tally> ANSWERS = Map.of("hr", Tally.of(new long[] { 1, 2, 3, 1, 1 }), "it",
			Tally.of(new long[] { 1, 2, 1, 4, 1 }));

	@Test
	void listsOnlyGroupsThatReaderMaySee() {
		assertThat(message(Set.of("n1"))).contains("I had the time").doesNotContain("GROUP");
		assertThat(message(Set.of("n1", "hr", "it"))).contains("GROUP-hr", "GROUP-it");
	}

	// of a staff pulse, whose groups are departments
	private static String message(Set<String> slices) {
		Question question = Question.of("time", "I had the time", AnswerKind.FREQUENCY);
		Round round = new Round("staff-2026", "staff", SurveyKind.PULSE, "Staff pulse", "", true, List.of(Topic.NONE),
				List.of(question), Instant.EPOCH, Instant.EPOCH, List.of());
		RoundResults results = new RoundResults(20, 17,
				List.of(new RoundResults.Of<>(0, 0, Disclosure.ofTallies(new TreeMap<>(ANSWERS)))), List.of());
		ResultScope scope = new ResultScope((topic) -> true, slices::contains, List.of("n1"));
		return new ResultView(round, results, Optional.empty(), (slice) -> "GROUP-" + slice).message(scope, "", "-")
			.blocks();
	}

}
