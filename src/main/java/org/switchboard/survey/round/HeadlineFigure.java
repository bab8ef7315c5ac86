package org.switchboard.survey.round;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

import org.switchboard.statistics.Scores;
import org.switchboard.statistics.Share;
import org.switchboard.statistics.Tally;
import org.switchboard.survey.Question;

/**
 * The one figure that best sums up the answers to a question.
 *
 * @param label what it measures, in words
 * @param value the figure, comparable between rounds of the same question
 * @param withheld how far off it may be because answers are withheld
 * @param unit what follows the number
 * @param share the share behind it, if it is one
 * @param n how many answers it is of
 */
record HeadlineFigure(String label, double value, double withheld, String unit, Optional<Share> share, long n) {

	/** In percentage points. */
	private static final int NEAR = 5;

	private static final String PERCENT = "%";

	static HeadlineFigure of(Question question, Tally tally) {
		return switch (question.kind()) {
			case FREQUENCY -> share("say often or always", Scores.often(tally));
			case AGREEMENT -> share("agree", Scores.favorable(tally));
			case SCALE -> share("favorable", Scores.satisfaction(tally));
			case YES_NO -> share("say yes", tally.share(1, 2));
			case ZERO_TO_TEN -> new HeadlineFigure("net promoter score", Scores.netPromoter(tally).orElse(0),
					100.0 * tally.withheld() / tally.n(), "", Optional.empty(), tally.n());
			case CHOICE, TEXT -> mostChosen(question, tally);
		};
	}

	private static HeadlineFigure share(String label, Share share) {
		return new HeadlineFigure(label, 100 * share.value().orElse(0), 0, PERCENT, Optional.of(share), share.n());
	}

	private static HeadlineFigure mostChosen(Question question, Tally tally) {
		int most = IntStream.range(0, tally.counts().size())
			.boxed()
			.max(Comparator.comparing(tally.counts()::get))
			.orElse(0);
		return share("chose “" + question.options().get(most) + "”", tally.share(most, most + 1));
	}

	static boolean hasFiveSteps(Question question) {
		return switch (question.kind()) {
			case FREQUENCY, AGREEMENT, SCALE -> true;
			default -> false;
		};
	}

	String number() {
		return this.share.map(Share::percent).orElseGet(this::points) + this.unit;
	}

	private String points() {
		long least = Math.round(this.value - this.withheld);
		long most = Math.round(this.value + this.withheld);
		return (least == most) ? String.valueOf(least) : least + " to " + most;
	}

	// the change since an earlier figure; empty if withheld answers make it uncertain
	Optional<String> change(HeadlineFigure before) {
		return (isExact() && before.isExact()) ? Optional.of(difference(before)) : Optional.empty();
	}

	private boolean isExact() {
		return this.withheld == 0 && this.share.filter((share) -> share.withheld() > 0).isEmpty();
	}

	private String difference(HeadlineFigure before) {
		long change = Math.round(this.value) - Math.round(before.value);
		if (change == 0) {
			return "same as last time";
		}
		if (isSurelyNot(before)) {
			return ((change > 0) ? "up" : "down") + " from " + before.number() + " last time";
		}
		return "last time " + before.number()
				+ ((Math.abs(change) < NEAR) ? " (about the same)" : " (too few answers to call it a change)");
	}

	// points are from -100 to 100, so each answer is at most 100 from their mean
	private boolean isSurelyNot(HeadlineFigure before) {
		double errors = this.share.flatMap((one) -> before.share.map(one::standardErrorsFrom))
			.orElseGet(() -> Math.abs(this.value - before.value) / (100 * Math.sqrt(1.0 / this.n + 1.0 / before.n)));
		return errors >= Share.SIGNIFICANT;
	}

}
