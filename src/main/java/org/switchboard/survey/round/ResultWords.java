package org.switchboard.survey.round;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.switchboard.slack.SlackText;
import org.switchboard.statistics.Grade;
import org.switchboard.statistics.Scores;
import org.switchboard.statistics.Share;
import org.switchboard.statistics.Tally;
import org.switchboard.survey.Question;
import org.switchboard.wording.Formats;

/** The wording of results. */
final class ResultWords {

	static final String DID = "Share next steps…";

	static final String CSV = "Download CSV";

	static final String CSV_COMES = "Sent to your DMs, in parts if it's long.";

	static final String ALL = "All";

	static final String NOT_SHOWN = "not shown";

	static final String WITHHELD = "withheld";

	static final String DID_TITLE = "Next steps";

	static final String DID_LABEL = "What did you hear, and what are you doing about it?";

	static final String DID_HINT = "Everyone who was asked will see this.";

	static final String SEND = "Send";

	static final String EMPTY = "Enter your next steps, or cancel.";

	static final String NOT_YOURS = "Only people who received these results can do this.";

	static final String STILL_OPEN = "This survey is still open. You'll get the results when it closes.";

	static final String TOO_FEW = "Fewer than five people answered, so nothing is shown.";

	static final String REST = "_The rest is in the CSV file._";

	private ResultWords() {
	}

	static String heading(Round round, RoundResults results) {
		String title = "*Results: " + SlackText.escape(round.name()) + "*\n";
		return results.isEmpty() ? title + TOO_FEW : title + results.answered() + " of " + results.asked()
				+ " answered (" + percent(Scores.responseRate(results.answered(), results.asked())) + ").";
	}

	static String topic(Topic topic, Share all) {
		String grades = Stream.of(all.most(), all)
			.flatMap((share) -> Grade.of(share).stream())
			.map(Grade::name)
			.distinct()
			.collect(Collectors.joining("–"));
		return "*" + SlackText.escape(topic.name()) + "*" + (grades.isEmpty() ? "" : "  ·  grade *" + grades + "*");
	}

	static String line(Question question, Tally tally, Optional<HeadlineFigure> before,
			Optional<HeadlineFigure> benchmark) {
		HeadlineFigure figure = HeadlineFigure.of(question, tally);
		return SlackText.escape(question.text()) + "\n        *" + figure.number() + "* "
				+ SlackText.escape(figure.label()) + " (" + answers(tally.n()) + ")"
				+ benchmark.map((all) -> "  ·  district " + all.number()).orElse("")
				+ before.flatMap(figure::change).map((change) -> "  ·  " + change).orElse("");
	}

	private static String answers(long n) {
		return n + " " + ((n != 1) ? "answers" : "answer");
	}

	static String group(String name, Share share) {
		return SlackText.escape(name) + ": *" + percent(share) + "* (" + answers(share.n()) + ")";
	}

	static String groups(List<String> lines) {
		return "*Favorable responses by group*\n" + String.join("\n", lines);
	}

	static String hidden(Question question, Optional<HeadlineFigure> benchmark) {
		return SlackText.escape(question.text()) + "\n        _Not shown: fewer than five answers here, or so few "
				+ "elsewhere that subtracting would reveal them._"
				+ benchmark.map((all) -> "  ·  district " + all.number()).orElse("");
	}

	static String comments(Question question, int all) {
		return "*" + SlackText.escape(question.text()) + "* (" + all + ((all != 1) ? " comments)" : " comment)");
	}

	static String more(int comments) {
		return "_" + comments + " more " + ((comments != 1) ? "comments are" : "comment is") + " in the CSV file._";
	}

	static String hiddenComments(Question question, long hidden) {
		return "*" + SlackText.escape(question.text()) + "*\n_" + hidden
				+ ((hidden != 1) ? " comments are" : " comment is")
				+ " hidden: fewer than five in a group, or so few elsewhere that subtracting would reveal them._";
	}

	static String comment(String comment) {
		return ">" + SlackText.escape(comment).replace("\n", "\n>");
	}

	static String did(Round round, String by, RoundResults results) {
		return "*You said, we did: " + SlackText.escape(round.name()) + "*\n"
				+ (results.isEmpty() ? "" : results.answered() + " of " + results.asked() + " answered. ")
				+ SlackText.escape(by) + ":";
	}

	static String group(String name) {
		return name.isEmpty() ? "Whole district" : name;
	}

	static String fileTitle(Round round) {
		return "Results: " + round.name();
	}

	static String sent(int people) {
		return "Sent to " + people + ((people != 1) ? " people" : " person") + " who were asked.";
	}

	static String percent(Share share) {
		return Formats.percent(share.percent());
	}

}
