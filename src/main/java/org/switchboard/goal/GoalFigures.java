package org.switchboard.goal;

import java.time.LocalDate;

import org.switchboard.directory.Team;
import org.switchboard.measure.Figures;
import org.switchboard.measure.Quarter;
import org.switchboard.measure.Service;
import org.switchboard.measure.Weeks;
import org.switchboard.survey.score.Share;

/**
 * Measures goals by the figures of the digest.
 */
final class GoalFigures {

	private static final int LATELY = 4;

	private final Service service;

	private final Weeks weeks;

	/**
	 * Measures up to a week.
	 * @param service how schools were served in all weeks of the quarter up to it
	 * @param quarter the quarter
	 * @param until a Monday; the weeks after the quarter do not count
	 */
	GoalFigures(Service service, Quarter quarter, LocalDate until) {
		this.service = service;
		LocalDate last = quarter.weeks().last();
		this.weeks = new Weeks(quarter.weeks().first(), until.isBefore(last) ? until : last);
	}

	Progress of(Goal goal, Team team) {
		LocalDate lately = this.weeks.last().minusWeeks(LATELY - 1L);
		LocalDate first = this.weeks.first();
		return new Progress(goal, team, share(goal, this.weeks),
				share(goal, new Weeks(lately.isBefore(first) ? first : lately, this.weeks.last())));
	}

	private Share share(Goal goal, Weeks some) {
		Figures figures = this.service.figures(some, (subject) -> subject.team().filter(goal::isOf).isPresent());
		return goal.aim().share(figures, goal.within());
	}

}
