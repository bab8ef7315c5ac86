package org.switchboard.statistics;

import java.util.OptionalDouble;

/**
 * What is made of the answers to a question. Options go from the worst to the best, and a
 * tally with another number of them is refused.
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
	 * Customer satisfaction: who gave one of the two best of five ratings.
	 * @param ratings from 1 to 5
	 * @return their share
	 * @see <a href="https://help.delighted.com/article/240-how-is-csat-calculated">How is
	 * CSAT calculated?</a>
	 */
	public static Share satisfaction(Tally ratings) {
		return twoBest(ratings);
	}

	/**
	 * Who agrees: one of the two best of five answers, from “strongly disagree” on.
	 * @param answers five options
	 * @return their share
	 * @see <a href=
	 * "https://help.engagedly.com/hc/en-us/articles/5124537388825-engagement-survey-and-analytics-terminologies">Favorability
	 * score</a>
	 */
	public static Share favourable(Tally answers) {
		return twoBest(answers);
	}

	/**
	 * Who says “often” or “always” of “never, rarely, sometimes, often, always”; the two
	 * best of five as well.
	 * @param answers five options
	 * @return their share
	 * @see <a href=
	 * "https://support.thrivesparrow.com/hc/en-us/articles/22648717005981-Engagement-Score-Calculations-using-Favorability-and-Percentage-Scores">Which
	 * of five answers are favorable</a>
	 */
	public static Share often(Tally answers) {
		return twoBest(answers);
	}

	/**
	 * The net promoter score: the percentage of those who gave 9 or 10 points, less that
	 * of those who gave 6 or fewer.
	 * @param points from 0 to 10
	 * @return from -100 to 100, not rounded; nothing if nobody answered
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
	 * How easy it was made, which is customer effort as it has been asked since 2013: the
	 * mean of seven steps from “strongly disagree” to “strongly agree”.
	 * @param answers from 1 to 7
	 * @return from 1 to 7, not rounded, the higher the easier; nothing if nobody answered
	 * @see <a href=
	 * "https://support.cys.group/support/solutions/articles/3000095529-customer-effort-score-7-point-scale-to-average">Customer
	 * Effort Score 2.0</a>
	 */
	public static OptionalDouble effort(Tally answers) {
		return answers.requireOptions(EFFORT).mean(1);
	}

	/**
	 * Who answered of those who were asked. All of these are known, so that it is the
	 * same as the AAPOR's response rate 1.
	 * @param answered how many
	 * @param asked how many, at least as many
	 * @return their share
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
