package org.switchboard.goal;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Supplier;

import org.springframework.util.function.SingletonSupplier;

import org.switchboard.directory.Team;
import org.switchboard.measure.Figures;
import org.switchboard.measure.Quarter;
import org.switchboard.measure.ServiceFigures;
import org.switchboard.measure.Weeks;
import org.switchboard.statistics.Share;

/** Measures goals with the digest's figures. */
final class GoalFigures {

	private static final int LATELY = 4;

	private final Supplier<Map<String, Figures>> soFar;

	private final Supplier<Map<String, Figures>> lately;

	// Measures up to and including a week.
	GoalFigures(ServiceFigures service, Quarter quarter, LocalDate until) {
		LocalDate first = quarter.weeks().first();
		LocalDate last = quarter.weeks().last();
		Weeks weeks = new Weeks(first, until.isBefore(last) ? until : last);
		LocalDate lately = weeks.last().minusWeeks(LATELY - 1L);
		this.soFar = teams(service, weeks);
		this.lately = teams(service, new Weeks(lately.isBefore(first) ? first : lately, weeks.last()));
	}

	// reads all teams in one pass, and only if there are goals
	private static Supplier<Map<String, Figures>> teams(ServiceFigures service, Weeks weeks) {
		return SingletonSupplier.of(() -> service.groups(weeks, (subject) -> subject.team().map(Team::id)));
	}

	Progress of(Goal goal, Team team) {
		return new Progress(goal, team, share(goal, this.soFar.get()), share(goal, this.lately.get()));
	}

	private Share share(Goal goal, Map<String, Figures> teams) {
		return goal.aim().share(teams.getOrDefault(goal.team(), Figures.none()), goal.within());
	}

}
