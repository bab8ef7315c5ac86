package org.switchboard.statistics;

import java.util.OptionalDouble;

/**
 * Scores from answers to a question. Options are ordered from worst to best; a tally with
 * a different number of options is refused.
 */
public final class Scores {

	private static final int FIVE = 5;

	private static final int TWO_BEST = 3;

	private static final int POINTS = 11;

	private static final int DETRACTORS = 7;

	private static final int PROMOTERS = 9;

	private static final int EFFORT = 7;

	private Scores() {
	}

	/**
	 * Customer satisfaction: the share of ratings that are 4 or 5 out of 5.
	 * @param ratings from 1 to 5
	 * @see <a href="https://help.delighted.com/article/240-how-is-csat-calculated">How is
	 * CSAT calculated?</a>
	 */
	public static Share satisfaction(Tally ratings) {
		return twoBest(ratings);
	}

	/**
	 * Agreement: the share of the top two of five answers from “strongly disagree” to
	 * “strongly agree”.
	 * @param answers five options
	 * @see <a href=
	 * "https://help.engagedly.com/hc/en-us/articles/5124537388825-engagement-survey-and-analytics-terminologies">Favorability
	 * score</a>
	 */
	public static Share favorable(Tally answers) {
		return twoBest(answers);
	}

	/**
	 * The share of “often” and “always” among “never, rarely, sometimes, often, always”.
	 * @param answers five options
	 * @see <a href=
	 * "https://support.thrivesparrow.com/hc/en-us/articles/22648717005981-Engagement-Score-Calculations-using-Favorability-and-Percentage-Scores">Which
	 * of five answers are favorable</a>
	 */
	public static Share often(Tally answers) {
		return twoBest(answers);
	}

	/**
	 * The net promoter score: the percentage who gave 9 or 10, minus the percentage who
	 * gave 6 or less.
	 * @param points from 0 to 10
	 * @return from -100 to 100, not rounded; empty if no one answered
	 * @see <a href="https://hbr.org/2003/12/the-one-number-you-need-to-grow">Reichheld
	 * 2003</a>
	 */
	public static OptionalDouble netPromoter(Tally points) {
		Share promoters = points.requireOptions(POINTS).share(PROMOTERS, POINTS);
		Share detractors = points.share(0, DETRACTORS);
		return (points.n() > 0) ? OptionalDouble.of(100.0 * (promoters.of() - detractors.of()) / points.n())
				: OptionalDouble.empty();
	}

	/**
	 * Customer effort in its 2013 form: the mean of seven steps from “strongly disagree”
	 * to “strongly agree” that it was made easy.
	 * @param answers from 1 to 7
	 * @return from 1 to 7, not rounded, higher is easier; empty if no one answered
	 * @see <a href=
	 * "https://support.cys.group/support/solutions/articles/3000095529-customer-effort-score-7-point-scale-to-average">Customer
	 * Effort Score 2.0</a>
	 */
	public static OptionalDouble effort(Tally answers) {
		return answers.requireOptions(EFFORT).mean(1);
	}

	/**
	 * The share of those asked who answered. Everyone asked is known, so this is AAPOR
	 * response rate 1.
	 * @param answered the number who answered
	 * @param asked the number asked, at least as many
	 * @see <a href="https://aapor.org/standards-and-ethics/standard-definitions/">AAPOR
	 * Standard Definitions</a>
	 */
	public static Share responseRate(long answered, long asked) {
		return new Share(answered, asked);
	}

	private static Share twoBest(Tally answers) {
		return answers.requireOptions(FIVE).share(TWO_BEST, FIVE);
	}

}
