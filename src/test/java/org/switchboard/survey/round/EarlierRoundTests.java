package org.switchboard.survey.round;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import org.switchboard.statistics.Disclosure;
import org.switchboard.statistics.Grade;
import org.switchboard.statistics.PublishedSlices;
import org.switchboard.statistics.Tally;
import org.switchboard.survey.AnswerKind;
import org.switchboard.survey.Question;
import org.switchboard.survey.SurveyKind;

import static org.assertj.core.api.Assertions.assertThat;

class EarlierRoundTests {

	private static final Question HEARD = Question.of("heard", "They heard us.", AnswerKind.AGREEMENT);

	private static final PublishedSlices<Tally> TOLD = Disclosure
		.ofTallies(new TreeMap<>(Map.of("n1", Tally.of(0, 0, 0, 6, 1))));

	private final EarlierRound old = new EarlierRound(round(HEARD),
			new RoundResults(9, 7, List.of(new RoundResults.Of<>(0, 0, TOLD)), List.of()));

	@Test
	void comparesTheSameQuestion() {
		assertThat(this.old.told(Topic.NONE, HEARD)).contains(TOLD);
	}

	@Test
	void doesNotCompareChangedWordingOrOptions() {
		assertThat(this.old.told(Topic.NONE, Question.of("heard", "They heard me.", AnswerKind.AGREEMENT))).isEmpty();
		assertThat(this.old.told(Topic.NONE, Question.of("heard", HEARD.text(), AnswerKind.FREQUENCY))).isEmpty();
		assertThat(this.old.told(new Topic("hr", "HR"), HEARD)).isEmpty();
	}

	@Test
	void showsChangeOfFigure() {
		HeadlineFigure now = HeadlineFigure.of(HEARD, Tally.of(0, 0, 5, 5, 0));
		assertThat(now.change(HeadlineFigure.of(HEARD, Tally.of(0, 0, 6, 2, 2))))
			.contains("last time 40% (too few answers to call it a change)");
		assertThat(now.change(now)).contains("same as last time");
		assertThat(Optional.of(now).flatMap(HeadlineFigure::share).flatMap(Grade::of)).map(Enum::name).contains("F");
		assertThat(now.change(HeadlineFigure.of(HEARD, new Tally(List.of(0L, 0L, 0L, 0L, 9L), 1)))).isEmpty();
	}

	@Test
	void callsOnlyWhatIsNotChanceAChange() {
		HeadlineFigure before = HeadlineFigure.of(HEARD, Tally.of(0, 0, 30, 60, 10));
		assertThat(HeadlineFigure.of(HEARD, Tally.of(0, 0, 50, 40, 10)).change(before))
			.contains("down from 70% last time");
		assertThat(HeadlineFigure.of(HEARD, Tally.of(0, 0, 10, 80, 10)).change(before))
			.contains("up from 70% last time");
		assertThat(HeadlineFigure.of(HEARD, Tally.of(0, 0, 27, 63, 10)).change(before))
			.contains("last time 70% (about the same)");
		assertThat(HeadlineFigure.of(HEARD, Tally.of(0, 0, 9, 0, 0)).change(before))
			.contains("last time 70% (too few answers to call it a change)");
	}

	@Test
	void comparesPoints() {
		Question recommend = Question.of("recommend", "Would you recommend us?", AnswerKind.ZERO_TO_TEN);
		HeadlineFigure none = HeadlineFigure.of(recommend, Tally.of(40, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0));
		HeadlineFigure all = HeadlineFigure.of(recommend, Tally.of(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 40));
		assertThat(all.change(none)).contains("up from -100 last time");
		assertThat(HeadlineFigure.of(recommend, Tally.of(10, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0)).change(none))
			.contains("last time -100 (too few answers to call it a change)");
	}

	private static Round round(Question question) {
		Instant at = Instant.parse("2026-12-01T15:00:00Z");
		return new Round("survey-pulse-2026-12-01T10:00", "pulse", SurveyKind.PULSE, "Pulse", "How is it?", true,
				List.of(Topic.NONE), List.of(question), at, at.plusSeconds(60), List.of());
	}

}
