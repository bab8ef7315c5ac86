package org.switchboard.digest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.switchboard.csv.CsvFile;
import org.switchboard.directory.Department;
import org.switchboard.directory.Network;
import org.switchboard.measure.CountSubject;
import org.switchboard.measure.Figures;
import org.switchboard.measure.WaitingTimes;
import org.switchboard.measure.Weeks;
import org.switchboard.statistics.Scores;
import org.switchboard.statistics.Share;
import org.switchboard.statistics.Tally;

/**
 * The digest's figures for a spreadsheet: a line per week and team, times in business
 * hours, shares from 0 to 1. Figures of fewer than five are left empty; ratings that are
 * all alike become a range.
 */
final class DigestCsv {

	private DigestCsv() {
	}

	static String fileName(String what, Report report) {
		Weeks weeks = report.period().weeks();
		return what + "-" + weeks.first() + "-to-" + weeks.last().plusDays(6) + ".csv";
	}

	static List<byte[]> of(Report report) {
		CsvFile file = CsvFile.of("week", "network", "department", "requests", "resolved", "reopened",
				"open_at_the_end", "first_answer_median_hours", "first_answer_p90_hours", "first_answers_in_time",
				"first_answers_in_time_n", "resolution_median_hours", "resolved_in_time", "resolved_in_time_n",
				"satisfied", "satisfied_at_most", "satisfied_n", "ease_mean", "ease_mean_at_most");
		for (LocalDate monday : report.period().weeks().mondays()) {
			report.groups(new Weeks(monday, monday), DigestCsv::team)
				.forEach((team, figures) -> row(file, monday, team, figures));
		}
		return file.parts();
	}

	private static Optional<String> team(CountSubject subject) {
		return Optional.of(subject.network().map(Network::name).orElse("") + "\t"
				+ subject.department().map(Department::name).orElse(""));
	}

	private static void row(CsvFile file, LocalDate monday, String team, Figures figures) {
		String[] parts = team.split("\t", 2);
		Share satisfied = Scores.satisfaction(figures.satisfaction());
		file.row(monday, parts[0], parts[1], figures.opened(), figures.resolved(), figures.reopened(), figures.open(),
				hours(figures.answer(), 0.5), hours(figures.answer(), 0.9), value(figures.answer().inTime()),
				figures.answer().inTime().n(), hours(figures.resolution(), 0.5), value(figures.resolution().inTime()),
				figures.resolution().inTime().n(), value(satisfied), value(satisfied.most()),
				(satisfied.n() < WaitingTimes.LEAST) ? null : satisfied.n(), mean(figures.effort().least()),
				mean(figures.effort().most()));
	}

	private static @Nullable Double mean(Tally efforts) {
		return (efforts.n() < WaitingTimes.LEAST) ? null : Scores.effort(efforts).orElseThrow();
	}

	private static @Nullable Double hours(WaitingTimes times, double part) {
		return times.quantile(part).map((time) -> Math.round(time.toSeconds() / 36.0) / 100.0).orElse(null);
	}

	private static @Nullable Double value(Share share) {
		return (share.n() < WaitingTimes.LEAST) ? null : Math.round(1000 * share.value().orElseThrow()) / 1000.0;
	}

}
