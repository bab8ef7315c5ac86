package org.switchboard.survey;

import java.util.List;
import java.util.stream.Collectors;

import org.switchboard.slack.SlackText;
import org.switchboard.yaml.MistakeList;

/** What administrators read about the survey file. */
final class SurveyWords {

	static final String UNREADABLE = "The survey file couldn't be read. The old surveys stay in use.";

	static final String LATER = "The new surveys couldn't be loaded. The old ones stay in use. "
			+ "Please try again in a minute.";

	private static final int MOST_MISTAKES = 20;

	private SurveyWords() {
	}

	static String loaded(SurveyFile file, List<String> unknown) {
		int questions = file.surveys().stream().mapToInt((survey) -> survey.questions().size()).sum();
		String counts = "The surveys are in use: " + count(file.surveys().size(), "survey") + ", "
				+ count(questions, "question") + ".";
		return unknown.stream()
			.map((sentence) -> "\n:warning: " + SlackText.escape(sentence))
			.collect(Collectors.joining("", counts, ""));
	}

	static String rejected(MistakeList mistakes) {
		return "The survey file has mistakes, so the old surveys stay in use:\n"
				+ SlackText.escape(mistakes.text(MOST_MISTAKES));
	}

	private static String count(int number, String noun) {
		return number + " " + noun + ((number != 1) ? "s" : "");
	}

}
