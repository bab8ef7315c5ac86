package org.switchboard.survey.round;

import java.time.ZoneId;

import org.switchboard.slack.SlackDate;
import org.switchboard.slack.SlackText;
import org.switchboard.survey.Question;
import org.switchboard.survey.SurveyKind;

/** The wording of rounds for the people who are asked. */
final class RoundWords {

	static final String WRITE = "Write…";

	static final String CHOOSE = "Choose";

	static final String SEND = "Send";

	static final String OLD = "This survey has closed.";

	static final String TOO_LONG = "That’s too long. Please shorten it.";

	static final String NOTHING = "Answer at least one question, or cancel.";

	private static final String DONE = "  :white_check_mark:";

	private RoundWords() {
	}

	static String purpose(String name) {
		return "Asks “" + name + "”";
	}

	static String heading(Round round) {
		return "*" + SlackText.escape(round.name()) + "*\n" + SlackText.escape(round.intro());
	}

	static String question(Question question, int number, boolean answered) {
		return "*" + number + ".* " + SlackText.escape(question.text()) + (answered ? DONE : "");
	}

	static String topic(Topic topic, int questions, boolean answered) {
		return "*" + SlackText.escape(topic.name()) + "*  ·  " + questions + " questions" + (answered ? DONE : "");
	}

	static String answerAbout(Topic topic) {
		return topic.name().isEmpty() ? "Answer…" : "Answer for " + topic.name() + "…";
	}

	static String whoSees(Round round, ZoneId zone) {
		return "Open until " + SlackDate.of(round.closesAt(), zone) + "; you can change your answers until then.\n"
				+ (round.anonymous()
						? ":lock: Anonymous. Results appear only when 5 or more people answer. Please don't name students.\n"
						: "Your answers are kept with your name until then, and only counts of five or more are shown.\n")
				+ readers(round);
	}

	private static String readers(Round round) {
		return (round.kind() == SurveyKind.SUPPORT_SERVICES)
				? "District leaders, department heads and each team see the results and will share what they're doing about them."
				: "District leaders see the results and will share what they're doing about them.";
	}

	static String reminder(Round round, ZoneId zone) {
		return "*" + SlackText.escape(round.name()) + "* closes " + SlackDate.of(round.closesAt(), zone)
				+ ". It takes two minutes (see above). If you’ve already answered, thanks!";
	}

	static String over(Round round) {
		return "*" + SlackText.escape(round.name()) + "*\n" + OLD + " Thanks to everyone who answered.";
	}

}
