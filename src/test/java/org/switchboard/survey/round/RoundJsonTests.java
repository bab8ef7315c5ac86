package org.switchboard.survey.round;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import org.switchboard.statistics.Tally;
import org.switchboard.survey.AnswerKind;
import org.switchboard.survey.Question;
import org.switchboard.survey.SurveyKind;

import static org.assertj.core.api.Assertions.assertThat;

/** Stored rounds stay readable. */
class RoundJsonTests {

	private static final String ROUND_1 = """
			{"id": "survey-pulse-2026-12-01T10:00", "survey": "pulse", "kind": "PULSE", "name": "Pulse",
			 "intro": "How is it?", "anonymous": true, "topics": [{"id": "hr", "name": "HR"}], "questions": [{"id": "heard",
			 "text": "They heard us.", "kind": "AGREEMENT", "options": ["No", "Yes"]}], "openedAt": 1796137200000,
			 "closesAt": 1796569200000, "remindAt": [1796310000000], "sentBy": {"a": "later version"}}""";

	private static final String RESULTS_1 = """
			{"asked": 9, "answered": 7, "questions": [{"topic": 0, "question": 1, "told": {"total": {"counts": [1, 6]},
			 "shown": {"n1": {"counts": [1, 6]}}, "hidden": ["n2"]}}], "comments": [{"topic": 0, "question": 2, "told":
			 {"total": null, "shown": {}, "hidden": ["n1", "n2"]}}]}""";

	@Test
	void readsRoundOfShape1() {
		Instant openedAt = Instant.parse("2026-12-01T15:00:00Z");
		Question heard = new Question("heard", "They heard us.", AnswerKind.AGREEMENT, List.of("No", "Yes"));
		Round round = new Round("survey-pulse-2026-12-01T10:00", "pulse", SurveyKind.PULSE, "Pulse", "How is it?", true,
				List.of(new Topic("hr", "HR")), List.of(heard), openedAt, openedAt.plusSeconds(432_000),
				List.of(openedAt.plusSeconds(172_800)));
		assertThat(RoundJson.read(ROUND_1, Round.class)).isEqualTo(round);
		assertThat(RoundJson.read(RoundJson.write(round), Round.class)).isEqualTo(round);
	}

	@Test
	void readsSeatOfShape1() {
		assertThat(RoundJson.read("{\"slice\": \"n1\", \"questions\": [0, 2]}", Questionnaire.class))
			.isEqualTo(new Questionnaire("n1", List.of(0, 2), 0));
	}

	@Test
	void readsResultsOfShape1() {
		RoundResults results = RoundJson.read(RESULTS_1, RoundResults.class);
		assertThat(RoundResults.find(results.questions(), 0, 1).flatMap((told) -> told.of("n1")))
			.contains(Tally.of(1, 6));
		assertThat(RoundResults.find(results.questions(), 0, 1).flatMap((told) -> told.of("n2"))).isEmpty();
		assertThat(RoundResults.find(results.comments(), 0, 2)).map((told) -> told.total()).contains(Optional.empty());
		assertThat(RoundJson.read(RoundJson.write(results), RoundResults.class)).isEqualTo(results);
	}

}
