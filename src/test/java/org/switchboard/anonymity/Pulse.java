package org.switchboard.anonymity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.Yaml;

/**
 * One of the year's surveys, as in its file.
 *
 * @param id the survey's id
 * @param name the name people see
 * @param questions the questions in order
 */
record Pulse(String id, String name, List<Question> questions) {

	static final String FILE = "org/switchboard/anonymity/year.yml";

	static Pulse called(String id) {
		try (InputStream file = new ClassPathResource(FILE).getInputStream()) {
			Map<String, Object> survey = map(map(new Yaml().<Map<String, Object>>load(file).get("surveys")).get(id));
			return new Pulse(id, (String) survey.get("name"),
					map(survey.get("questions")).values()
						.stream()
						.map(Pulse::map)
						.map((question) -> new Question((String) question.get("ask"), options(question)))
						.toList());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@SuppressWarnings("unchecked")
	private static List<String> options(Map<String, Object> question) {
		if (question.get("answer") instanceof List<?> options) {
			return (List<String>) options;
		}
		return switch ((String) question.get("answer")) {
			case "agreement" -> List.of("Strongly disagree", "Disagree", "Neither", "Agree", "Strongly agree");
			case "frequency" -> List.of("Never", "Rarely", "Sometimes", "Often", "Always");
			case "1-5" -> List.of("1 – " + question.get("low"), "2", "3", "4", "5 – " + question.get("high"));
			case "yes-no" -> List.of("No", "Yes");
			case "0-10" -> List.of("0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10");
			default -> List.of();
		};
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> map(Object value) {
		return (Map<String, Object>) value;
	}

	/**
	 * A question.
	 *
	 * @param text the question
	 * @param options the choices; empty for free text
	 */
	record Question(String text, List<String> options) {

		boolean isText() {
			return this.options.isEmpty();
		}

	}

}
