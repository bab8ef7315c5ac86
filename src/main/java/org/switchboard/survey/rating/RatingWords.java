package org.switchboard.survey.rating;

import java.util.Optional;

import org.switchboard.request.lifecycle.Rating.Given;
import org.switchboard.request.lifecycle.Request;
import org.switchboard.request.lifecycle.Satisfaction;
import org.switchboard.slack.SlackText;

/** The wording of ratings. */
final class RatingWords {

	static final String EXPLAIN = "Say more…";

	static final String TITLE = "How did it go?";

	static final String SAVE = "Save";

	static final String EFFORT = "How easy was it to get help?";

	static final String COMMENT = "What should we know?";

	static final String HARDEST = "1 – very hard";

	static final String EASIEST = "7 – very easy";

	static final String OLD = "This message is out of date.";

	/** Fits even if every character is escaped. */
	private static final int SUMMARY = 200;

	private RatingWords() {
	}

	static String button(Satisfaction satisfaction) {
		return switch (satisfaction) {
			case VERY_SATISFIED -> ":smiley: Very satisfied";
			case SATISFIED -> ":slightly_smiling_face: Satisfied";
			case NEUTRAL -> ":neutral_face: Neutral";
			case DISSATISFIED -> ":slightly_frowning_face: Dissatisfied";
			case VERY_DISSATISFIED -> ":disappointed: Very dissatisfied";
		};
	}

	static String ask(Request request) {
		return title(request) + "\nHow did it go?";
	}

	static String given(Request request, Given given) {
		String said = title(request) + "\nYou rated this *" + name(given.satisfaction())
				+ "*. Thanks for the feedback.";
		return given.satisfaction().isLow() ? said + "\nWe're sorry. We've let *"
				+ SlackText.escape(request.team().lead().name()) + "* know. Still not fixed? Reopen it." : said;
	}

	static String reopened(Request request) {
		return title(request) + "\nThis was reopened. We'll ask again once it's resolved.";
	}

	static String whoReads(Request request) {
		return "*" + SlackText.escape(request.team().lead().name()) + "*, lead of "
				+ SlackText.escape(request.team().name())
				+ ", will see your rating. Everyone else sees only totals of 5 or more.";
	}

	static String low(Request request, Given given) {
		String who = "*" + SlackText.escape(request.filing().requester().name()) + "* ("
				+ SlackText.escape(request.filing().schoolName()) + ")";
		String what = given.satisfaction().isLow()
				? " rated this *" + name(given.satisfaction()) + "*. Consider giving them a call."
				: " changed their rating to *" + name(given.satisfaction()) + "*.";
		return title(request) + "\n" + who + what + effort(given.effort());
	}

	static String comment(Given given) {
		return ">" + SlackText.escape(given.comment()).replace("\n", "\n>");
	}

	static String effort(int step) {
		return switch (step) {
			case 1 -> HARDEST;
			case 7 -> EASIEST;
			default -> String.valueOf(step);
		};
	}

	private static String effort(Optional<Integer> effort) {
		return effort.map((step) -> "\nEase of getting help (1–7): *" + step + "*").orElse("");
	}

	private static String name(Satisfaction satisfaction) {
		return switch (satisfaction) {
			case VERY_SATISFIED -> "very satisfied";
			case SATISFIED -> "satisfied";
			case NEUTRAL -> "neutral";
			case DISSATISFIED -> "dissatisfied";
			case VERY_DISSATISFIED -> "very dissatisfied";
		};
	}

	private static String title(Request request) {
		String lock = request.filing().confidential() ? ":lock: " : "";
		return lock + "*" + request.id() + "*  " + SlackText.line(request.filing().summary(), SUMMARY);
	}

}
