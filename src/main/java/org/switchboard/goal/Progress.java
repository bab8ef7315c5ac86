package org.switchboard.goal;

import org.switchboard.directory.Team;
import org.switchboard.measure.WaitingTimes;
import org.switchboard.statistics.Share;

/**
 * How a goal is going, by the figures.
 *
 * @param goal the goal
 * @param team its team
 * @param soFar the share reached in its quarter so far
 * @param lately the share reached in the last four weeks
 */
record Progress(Goal goal, Team team, Share soFar, Share lately) {

	Standing standing() {
		if (this.soFar.n() < WaitingTimes.LEAST) {
			return Standing.TOO_FEW;
		}
		// a team isn't behind just because some of its ratings are withheld
		return this.soFar.most().isAtLeast(this.goal.percent()) ? Standing.REACHED : Standing.BEHIND;
	}

	// Checks whether the last four weeks are worth showing: enough requests, and not the
	// same ones as the whole quarter.
	boolean showsLately() {
		return this.lately.n() >= WaitingTimes.LEAST && this.lately.n() < this.soFar.n();
	}

	/** Sorted by what needs attention first. */
	enum Standing {

		/** Below the target. */
		BEHIND,

		/** Too few requests to tell. */
		TOO_FEW,

		/** At or above the target. */
		REACHED

	}

}
