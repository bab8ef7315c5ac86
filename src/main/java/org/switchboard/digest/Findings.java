package org.switchboard.digest;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

import org.springframework.util.function.SingletonSupplier;

import org.switchboard.measure.Figures;
import org.switchboard.measure.WaitingTimes;
import org.switchboard.measure.Weeks;
import org.switchboard.statistics.Scores;
import org.switchboard.statistics.Share;

/**
 * Chooses the three sentences of a report. The surest changes from the weeks before come
 * first, with where to look; if fewer than three things changed, the rest says where
 * things stand.
 */
final class Findings {

	private static final int MOST = 3;

	private static final double HALF = 0.5;

	private static final Comparator<Finding> SUREST = Comparator.comparingDouble(Finding::strength).reversed();

	private final Report report;

	private final Figures now;

	private final Figures usual;

	private final long openBefore;

	/** How many periods the usual figures cover; 0 if there are none. */
	private final double times;

	private final Supplier<Map<String, Figures>> parts;

	private final List<Finding> all = new ArrayList<>();

	private Findings(Report report, Figures now, Figures usual, long openBefore, Supplier<Map<String, Figures>> parts) {
		this.report = report;
		this.now = now;
		this.usual = usual;
		this.openBefore = openBefore;
		this.times = report.usual().map(Weeks::count).orElse(0) / (double) report.period().weeks().count();
		this.parts = parts;
	}

	private static Findings ofAll(Report report) {
		return new Findings(report, report.now(), report.of(usual(report)), report.before().open(),
				SingletonSupplier.of(report::parts));
	}

	private static Weeks usual(Report report) {
		// a week before all others has no figures
		return report.usual().orElse(new Weeks(LocalDate.EPOCH, LocalDate.EPOCH));
	}

	// What got worse, and in which category: the surest first.
	static List<String> worse(Report report) {
		Map<String, Figures> usual = report.details(usual(report), Report::category);
		Map<String, Figures> before = report.details(report.period().before(), Report::category);
		return report.details(report.period().weeks(), Report::category).entrySet().stream().flatMap((category) -> {
			Findings findings = new Findings(report, category.getValue(),
					usual.getOrDefault(category.getKey(), Figures.none()),
					before.getOrDefault(category.getKey(), Figures.none()).open(), Map::of);
			findings.collect();
			return findings.all.stream().filter(Finding::isWorse).map((one) -> one.in(category.getKey()));
		}).sorted(SUREST).limit(MOST).map(Finding::text).toList();
	}

	static List<String> of(Report report) {
		Findings findings = ofAll(report);
		findings.collect();
		return findings.all.stream()
			.sorted(SUREST)
			.limit(MOST)
			.map((finding) -> finding.text() + finding.where())
			.toList();
	}

	// What to say above a chart of first responses: in plain text, without where to look.
	static String ofResponses(Report report) {
		Findings findings = ofAll(report);
		findings.time(FindingWords.ANSWER, Figures::answer);
		return findings.all.stream()
			.map(Finding::text)
			.findFirst()
			.or(() -> report.pooled(report.period().weeks().last())
				.answer()
				.time(HALF)
				.map((time) -> FindingWords.ANSWER.time(time, DigestWords.POOLED)))
			.map((text) -> text.replace("*", "").replaceFirst(" \\([0-9].*|\\.$", ""))
			.orElse(DigestWords.NO_CHART);
	}

	private void collect() {
		share(FindingWords.ANSWERED_IN_TIME, (figures) -> figures.answer().inTime());
		time(FindingWords.ANSWER, Figures::answer);
		share(FindingWords.SATISFIED, (figures) -> Scores.satisfaction(figures.satisfaction()));
		share(FindingWords.RESOLVED_IN_TIME, (figures) -> figures.resolution().inTime());
		time(FindingWords.RESOLUTION, Figures::resolution);
		count(FindingWords.OPENED, Figures::opened, this.usual.opened() / this.times);
		count(FindingWords.REOPENED, Figures::reopened, this.usual.reopened() / this.times);
		count(FindingWords.OPEN, Figures::open, (double) this.openBefore);
	}

	private void share(FindingWords words, Function<Figures, Share> of) {
		Share share = of.apply(this.now);
		Share before = of.apply(this.usual);
		if (share.n() < WaitingTimes.LEAST) {
			return;
		}
		double strength = share.standardErrorsFrom(before);
		this.all.add((strength < Share.SIGNIFICANT) ? steady(words.share(share)) : new Finding(strength,
				words.share(share, before), where(words, share.n() - share.most().of(), (figures) -> {
					Share part = of.apply(figures);
					return part.n() - part.most().of();
				}), share.value().orElse(0) < before.value().orElse(0)));
	}

	private void time(FindingWords words, Function<Figures, WaitingTimes> of) {
		WaitingTimes times = of.apply(this.now);
		Optional<Duration> before = of.apply(this.usual).median();
		times.time(HALF).filter((time) -> !time.isMore() || time.time().toMinutes() > 0).ifPresent((time) -> {
			double strength = before.filter((other) -> !time.isMore() || other.compareTo(time.time()) < 0)
				.map((other) -> strength(time.time(), times, other, of.apply(this.usual)))
				.orElse(0.0);
			this.all.add((strength < Share.SIGNIFICANT)
					// many open requests are nothing new
					? new Finding((words == FindingWords.RESOLUTION && time.isMore()) ? -1 : 0,
							words.time(time, times.all()), "", false)
					: new Finding(strength, words.time(time, times.all(), before.orElseThrow()), slowest(of),
							time.time().compareTo(before.orElseThrow()) > 0));
		});
	}

	// Standard errors between two medians, assuming that waiting times are log-normal.
	private static double strength(Duration one, WaitingTimes times, Duration other, WaitingTimes others) {
		if (Math.min(times.all(), others.all()) < Share.ENOUGH) {
			return 0;
		}
		double ratio = Math.abs(Math.log((double) one.toSeconds() / Math.max(1, other.toSeconds())));
		return ratio / (1.25 * Math.sqrt(1.0 / Math.max(1, times.n()) + 1.0 / Math.max(1, others.n())));
	}

	private String slowest(Function<Figures, WaitingTimes> of) {
		return parts()
			.flatMap(
					(part) -> of.apply(part.getValue()).median().map((time) -> Map.entry(part.getKey(), time)).stream())
			.max(Map.Entry.comparingByValue())
			.map((part) -> FindingWords.slowest(part.getKey(), part.getValue()))
			.orElse("");
	}

	private void count(FindingWords words, ToLongFunction<Figures> of, double expected) {
		long count = of.applyAsLong(this.now);
		boolean isComparable = this.times > 0 && this.report.isOver();
		double strength = isComparable
				? Math.abs(count - expected) / Math.sqrt(Math.max(1, expected) * (1 + 1 / this.times)) : 0;
		if (strength >= Share.SIGNIFICANT) {
			this.all.add(new Finding(strength, words.count(count, expected, this.report.period().weeks().count()),
					where(words, count, of), count > expected && words != FindingWords.OPENED));
		}
		else if (words.isSaidAnyway()) {
			this.all.add(steady(words.count(count, this.report.isOver(), isComparable)));
		}
	}

	private String where(FindingWords words, long all, ToLongFunction<Figures> of) {
		return parts().filter((part) -> of.applyAsLong(part.getValue()) >= WaitingTimes.LEAST)
			.max(Comparator.comparingLong((part) -> of.applyAsLong(part.getValue())))
			.map((part) -> words.most(part.getKey(), of.applyAsLong(part.getValue()), all))
			.orElse("");
	}

	private Stream<Map.Entry<String, Figures>> parts() {
		Map<String, Figures> parts = this.parts.get();
		return (parts.size() > 1) ? parts.entrySet().stream() : Stream.empty();
	}

	private static Finding steady(String text) {
		return new Finding(0, text, "", false);
	}

}
