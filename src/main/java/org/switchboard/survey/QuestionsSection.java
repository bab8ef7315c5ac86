package org.switchboard.survey;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.switchboard.yaml.SpellingHint;
import org.switchboard.yaml.YamlIds;
import org.switchboard.yaml.YamlMap;
import org.switchboard.yaml.YamlText;

/**
 * Reads a survey's questions. Options become buttons, where Slack shows 75 characters.
 *
 * @see <a href=
 * "https://docs.slack.dev/reference/block-kit/block-elements/button-element">Buttons</a>
 */
final class QuestionsSection {

	private static final int MOST_QUESTIONS = 30;

	private static final int MOST_OPTIONS = 10;

	private static final int LONGEST_TEXT = 150;

	private static final int LONGEST_OPTION = 60;

	private final YamlMap survey;

	QuestionsSection(YamlMap survey) {
		this.survey = survey;
	}

	List<Question> read() {
		this.survey.insist("questions");
		return this.survey.map("questions", "\"questions\" of " + this.survey.subject())
			.map(this::questions)
			.orElse(List.of());
	}

	private List<Question> questions(YamlMap section) {
		List<YamlText> ids = section.keys("question");
		if (ids.size() > MOST_QUESTIONS) {
			section.wrong("has " + ids.size() + " questions, but at most " + MOST_QUESTIONS);
		}
		List<Question> questions = new ArrayList<>();
		for (YamlText id : ids) {
			YamlIds.check(section, id, "question");
			section.insist(id.text());
			section.map(id.text(), "question " + id.text() + " of " + this.survey.subject())
				.ifPresent((entry) -> questions.add(question(entry, id.text())));
		}
		return questions;
	}

	private static Question question(YamlMap entry, String id) {
		entry.knows("ask", "answer", "low", "high");
		String text = SurveySettings.text(entry, "ask", LONGEST_TEXT);
		entry.insist("answer");
		List<YamlText> answer = entry.words("answer");
		Optional<AnswerKind> known = (answer.size() > 1) ? Optional.of(AnswerKind.CHOICE)
				: answer.stream().findFirst().flatMap((word) -> kind(entry, word));
		known.filter((kind) -> kind != AnswerKind.SCALE).ifPresent((kind) -> checkNoEnds(entry));
		AnswerKind kind = known.orElse(AnswerKind.TEXT);
		return switch (kind) {
			case CHOICE -> new Question(id, text, kind, options(entry, answer));
			case SCALE -> new Question(id, text, kind, scale(entry));
			default -> Question.of(id, text, kind);
		};
	}

	private static Optional<AnswerKind> kind(YamlMap entry, YamlText word) {
		List<AnswerKind> kinds = Stream.of(AnswerKind.values()).filter((kind) -> kind != AnswerKind.CHOICE).toList();
		Optional<AnswerKind> found = kinds.stream().filter((kind) -> kind.word().equals(word.text())).findFirst();
		if (found.isEmpty()) {
			List<String> words = kinds.stream().map(AnswerKind::word).toList();
			String hint = SpellingHint.didYouMean(word.text(), words);
			entry.wrong(word.line(), "has answer " + word.quoted() + ", which does not exist" + (hint.isEmpty()
					? "; answers are " + String.join(", ", words) + ", or a list of 2 to 10 options" : hint));
		}
		return found;
	}

	private static void checkNoEnds(YamlMap entry) {
		Stream.of("low", "high")
			.filter(entry::has)
			.forEach((key) -> entry.wrong("has \"" + key + "\", which belongs to the answer 1-5 only"));
	}

	private static List<String> options(YamlMap entry, List<YamlText> options) {
		if (options.size() > MOST_OPTIONS) {
			entry.wrong(options.get(0).line(), "has " + options.size() + " options, but at most " + MOST_OPTIONS);
		}
		Set<String> seen = new HashSet<>();
		for (YamlText option : options) {
			SurveySettings.checkLength(entry, "answer", option, LONGEST_OPTION);
			if (!seen.add(option.text().toLowerCase(Locale.ROOT))) {
				entry.wrong(option.line(), "has the option " + option.quoted() + " twice");
			}
		}
		return options.stream().map(YamlText::text).toList();
	}

	// the labels of both ends become part of the options
	private static List<String> scale(YamlMap entry) {
		List<String> options = new ArrayList<>(AnswerKind.SCALE.labels());
		int last = options.size() - 1;
		end(entry, "low").ifPresent((word) -> options.set(0, options.get(0) + " – " + word));
		end(entry, "high").ifPresent((word) -> options.set(last, options.get(last) + " – " + word));
		return options;
	}

	private static Optional<String> end(YamlMap entry, String key) {
		Optional<YamlText> word = entry.find(key);
		word.ifPresent((text) -> SurveySettings.checkLength(entry, key, text, LONGEST_OPTION));
		return word.map(YamlText::text);
	}

}
