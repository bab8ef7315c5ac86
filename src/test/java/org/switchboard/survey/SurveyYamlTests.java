package org.switchboard.survey;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.springframework.core.io.ClassPathResource;

import org.switchboard.yaml.Mistake;
import org.switchboard.yaml.Mistakes;

import static org.assertj.core.api.Assertions.assertThat;

class SurveyYamlTests {

	@Test
	void readsPulse() throws IOException {
		SurveyFile file = SurveyYaml.read(small(), new Mistakes()).orElseThrow();
		assertThat(file.budget()).isEqualTo(new FatigueBudget(2, Duration.ofDays(14)));
		Survey pulse = file.find("pulse").orElseThrow();
		assertThat(pulse.kind()).isEqualTo(SurveyKind.PULSE);
		assertThat(pulse.audience()).isEqualTo(new Audience.Principals());
		assertThat(pulse.rounds()).isEqualTo(new RoundPlan("0 0 10 ? * TUE#1", 2, 50, Duration.ofDays(5),
				List.of(Duration.ofDays(2), Duration.ofDays(4)), true));
		assertThat(pulse.questions()).contains(
				Question.of("heard", "The central office heard us.", AnswerKind.AGREEMENT),
				new Question("easy", "Getting help was", AnswerKind.SCALE,
						List.of("1 – Very hard", "2", "3", "4", "5 – Very easy")),
				new Question("channel", "How do you like to reach us?", AnswerKind.CHOICE,
						List.of("Slack", "Phone", "E-mail")));
	}

	@Test
	void fillsInDefaults() throws IOException {
		String yaml = small().replace("budget: {asks: 2, in: 14d}\n", "");
		SurveyFile file = SurveyYaml.read(yaml, new Mistakes()).orElseThrow();
		assertThat(file.budget()).isEqualTo(new FatigueBudget(4, Duration.ofDays(30)));
		Survey service = file.find("service").orElseThrow();
		assertThat(service.about()).containsExactly("hr", "it");
		assertThat(service.rounds()).isEqualTo(new RoundPlan("-", 3, 100, Duration.ofDays(5), List.of(), false));
	}

	@ParameterizedTest
	@CsvFileSource(resources = "mistakes.csv", delimiter = '|', numLinesToSkip = 1, quoteCharacter = '`')
	void reportsMistake(String written, String instead, String expected) throws IOException {
		assertThat(small()).contains(unescape(written));
		String yaml = small().replace(unescape(written), (instead != null) ? unescape(instead) : "");
		assertThat(mistakes(yaml)).isEqualTo(unescape(expected));
	}

	@Test
	void reportsTooManyQuestions() throws IOException {
		String questions = IntStream.rangeClosed(1, 26)
			.mapToObj((number) -> "      q" + number + ": {ask: \"?\", answer: text}\n")
			.collect(Collectors.joining());
		assertThat(mistakes(small().replaceFirst("questions:\n", "questions:\n" + questions)))
			.isEqualTo("line 13: \"questions\" of survey pulse has 31 questions, but at most 30");
	}

	private static String mistakes(String yaml) {
		Mistakes mistakes = new Mistakes();
		Optional<SurveyFile> file = SurveyYaml.read(yaml, mistakes);
		assertThat(file.isPresent()).isEqualTo(mistakes.isEmpty());
		return mistakes.list().stream().map(Mistake::toString).collect(Collectors.joining("\n"));
	}

	private static String unescape(String text) {
		return text.replace("\\n", "\n");
	}

	private static String small() throws IOException {
		return new ClassPathResource("small.yml", SurveyYamlTests.class).getContentAsString(StandardCharsets.UTF_8);
	}

}
