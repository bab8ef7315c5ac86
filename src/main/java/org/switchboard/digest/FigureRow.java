package org.switchboard.digest;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;

import org.switchboard.measure.Figures;
import org.switchboard.measure.WaitingTime;
import org.switchboard.measure.WaitingTimes;
import org.switchboard.statistics.Scores;
import org.switchboard.statistics.Share;

/**
 * A line of a report's figures.
 *
 * @param label its name
 * @param cell formats the figure
 * @param target formats the target
 * @param count the number itself, if it adds up over weeks
 */
record FigureRow(String label, Function<Figures, String> cell, Function<Targets, String> target,
		Optional<ToLongFunction<Figures>> count) {

	static final FigureRow OPENED = counted(TableWords.OPENED, Figures::opened);

	static final FigureRow OPEN = untargeted(TableWords.OPEN,
			(figures) -> TableWords.shown(String.valueOf(figures.open())));

	static final FigureRow ANSWER = untargeted(TableWords.ANSWER, (figures) -> time(figures.answer(), 0.5));

	static final FigureRow ANSWERED_IN_TIME = targeted(TableWords.ANSWERED_IN_TIME,
			(figures) -> share(figures.answer().inTime()), Targets::answer);

	static final FigureRow RESOLUTION = untargeted(TableWords.RESOLUTION, (figures) -> time(figures.resolution(), 0.5));

	static final FigureRow SATISFIED = untargeted(TableWords.SATISFIED,
			(figures) -> share(Scores.satisfaction(figures.satisfaction())));

	/** The rows about a period, top to bottom. */
	static final List<FigureRow> ALL = List
		.of(OPENED, counted(TableWords.RESOLVED, Figures::resolved), counted(TableWords.REOPENED, Figures::reopened),
				OPEN, ANSWER, untargeted(TableWords.ANSWER_90, (figures) -> time(figures.answer(), 0.9)),
				ANSWERED_IN_TIME, RESOLUTION, targeted(TableWords.RESOLVED_IN_TIME,
						(figures) -> share(figures.resolution().inTime()), Targets::resolution),
				SATISFIED, untargeted(TableWords.EASE, FigureRow::ease));

	/** The columns of tables that compare groups. */
	static final List<FigureRow> OF_GROUPS = List.of(OPENED, OPEN, ANSWER, ANSWERED_IN_TIME, RESOLUTION, SATISFIED);

	private static FigureRow counted(String label, ToLongFunction<Figures> count) {
		return new FigureRow(label, (figures) -> String.valueOf(count.applyAsLong(figures)),
				(targets) -> DigestWords.NONE, Optional.of(count));
	}

	private static FigureRow untargeted(String label, Function<Figures, String> cell) {
		return targeted(label, cell, (targets) -> DigestWords.NONE);
	}

	private static FigureRow targeted(String label, Function<Figures, String> cell, Function<Targets, String> target) {
		return new FigureRow(label, cell, target, Optional.empty());
	}

	private static String time(WaitingTimes times, double part) {
		return times.time(part).map(WaitingTime::words).orElse(DigestWords.NONE);
	}

	private static String share(Share share) {
		return (share.n() < WaitingTimes.LEAST) ? DigestWords.NONE
				: DigestWords.percent(share) + " (" + DigestWords.count(share) + ")";
	}

	private static String ease(Figures figures) {
		return (figures.effort().n() < WaitingTimes.LEAST) ? DigestWords.NONE
				: DigestWords.mean(Scores.effort(figures.effort().least()), Scores.effort(figures.effort().most()));
	}

	String cell(Figures figures) {
		return equals(OPENED) ? TableWords.shown(this.cell.apply(figures)) : this.cell.apply(figures);
	}

	String target(Targets targets) {
		return this.target.apply(targets);
	}

	// The average over several periods; shares and times cover all of them.
	String usually(Figures figures, double periods) {
		if (equals(OPEN)) {
			return DigestWords.NONE;
		}
		return this.count.map((number) -> TableWords.each(number.applyAsLong(figures) / periods))
			.map((each) -> equals(OPENED) ? TableWords.shown(each) : each)
			.orElseGet(() -> cell(figures));
	}

}
