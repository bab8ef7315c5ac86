package org.switchboard.survey;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.scheduling.support.CronExpression;

import org.switchboard.directory.RiverbendDistrict;
import org.switchboard.yaml.Mistakes;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The surveys that come with Switchboard.
 */
class ShippedSurveysTests {

	private static SurveyFile shipped() {
		try {
			String yaml = new ClassPathResource("surveys.yml").getContentAsString(StandardCharsets.UTF_8);
			Mistakes mistakes = new Mistakes();
			return SurveyYaml.read(yaml, mistakes).orElseThrow(() -> new AssertionError(mistakes.list()));
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
	}

	@ParameterizedTest
	@CsvSource({ "principals-pulse, PULSE, 9, 12", "staff-pulse, PULSE, 6, 12",
			"support-services, SUPPORT_SERVICES, 7, 2", "engagement, ENGAGEMENT, 12, 2" })
	void runOnSchedule(String id, SurveyKind kind, int questions, int rounds) {
		Survey survey = shipped().find(id).orElseThrow();
		assertThat(survey.kind()).isEqualTo(kind);
		assertThat(survey.questions()).hasSize(questions);
		CronExpression when = CronExpression.parse(survey.rounds().cron());
		LocalDateTime end = LocalDateTime.parse("2031-01-01T00:00");
		assertThat(Stream.iterate(Objects.requireNonNull(when.next(end.minusYears(1))), (round) -> round.isBefore(end),
				(round) -> Objects.requireNonNull(when.next(round))))
			.hasSize(rounds);
	}

	@Test
	void askSixQuestionsAboutService() {
		assertThat(shipped().find("support-services").orElseThrow().questions()).extracting(Question::kind)
			.containsExactly(AnswerKind.FREQUENCY, AnswerKind.FREQUENCY, AnswerKind.FREQUENCY, AnswerKind.FREQUENCY,
					AnswerKind.FREQUENCY, AnswerKind.FREQUENCY, AnswerKind.TEXT);
	}

	@Test
	void fitAnyDistrict() {
		assertThat(shipped().unknown(RiverbendDistrict.directory())).isEmpty();
		assertThat(shipped().surveys())
			.allSatisfy((survey) -> assertThat(survey.asked(RiverbendDistrict.directory(), 0)).isNotEmpty());
	}

}
