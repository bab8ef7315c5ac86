package org.switchboard.digest;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.switchboard.measure.Figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Checks a digest's figures against the requests. */
final class Recomputed {

	private static final Pattern TIME = Pattern.compile("(?:([0-9]+) hr)? ?(?:([0-9]+) min)?(?:([0-9]+) sec)?");

	private static final Pattern TIER = Pattern.compile(
			"Need tier ([123]): \\*([0-9]+%)\\* responded on time \\(([0-9]+) requests, likely ([0-9]+–[0-9]+%)\\)(?:, median (.*))?");

	private static final String MORE = "more than ";

	private static final String WAITING = "still waiting";

	/** Within 1% of each other, requests may change places. */
	private static final double NEAR = 0.04;

	/** Shorter times aren't told apart. */
	private static final Duration SHORTEST = Duration.ofSeconds(2);

	private final RawRequests raw;

	private final LocalDate week;

	Recomputed(RawRequests raw, LocalDate week) {
		this.raw = raw;
		this.week = week;
	}

	void checkTable(List<List<String>> rows) {
		checkColumn(column(rows, 1), this.week);
		checkColumn(column(rows, 2), this.week.minusWeeks(1));
		checkWeeksBefore(column(rows, 3));
	}

	/** Checks the chart's points. */
	void checkTrend(Map<LocalDate, Figures> trend) {
		assertThat(trend).hasSize(12);
		trend.forEach((monday, figures) -> {
			List<RawRequest.Wait> answers = this.raw.waits(monday, RawRequest::answer);
			checkTime(figures.answer().median(), answers, 0.5, SHORTEST);
			checkTime(figures.answer().quantile(0.9), answers, 0.9, SHORTEST);
		});
	}

	void checkEquity(String text) {
		List<String> lines = text.lines().filter((line) -> line.startsWith("Need tier")).toList();
		long tiers = IntStream.rangeClosed(1, 3).filter((tier) -> known(answers(tier)) >= RawRequests.FEW).count();
		assertThat(lines).hasSize((tiers < 2) ? 0 : (int) tiers);
		lines.forEach(this::checkTier);
	}

	private void checkTier(String line) {
		Matcher match = TIER.matcher(line);
		assertThat(match.matches()).as(line).isTrue();
		List<RawRequest.Wait> answers = answers(Integer.parseInt(match.group(1)));
		assertThat(match.group(3)).isEqualTo(String.valueOf(known(answers)));
		assertThat(match.group(2)).isEqualTo(RawRequests.inTime(answers).replaceFirst(" .*", ""));
		assertThat(match.group(4)).isEqualTo(range(answers));
		checkTime(Optional.ofNullable(match.group(5)), answers, 0.5);
	}

	// the range of shares within 1.96 standard errors of this one
	private static String range(List<RawRequest.Wait> answers) {
		double n = known(answers);
		double share = answers.stream().filter(RawRequest.Wait::isInTime).count() / n;
		double[] near = IntStream.rangeClosed(0, 100_000)
			.mapToDouble((one) -> one / 100_000.0)
			.filter((other) -> Math.abs(share - other) <= 1.96 * Math.sqrt(other * (1 - other) / n))
			.toArray();
		return Math.round(100 * near[0]) + "–" + Math.round(100 * near[near.length - 1]) + "%";
	}

	private List<RawRequest.Wait> answers(int tier) {
		RawRequests own = this.raw.ofTier(tier);
		return weeks(0, 4, (one) -> own.waits(one, RawRequest::answer));
	}

	private static long known(List<RawRequest.Wait> answers) {
		return answers.stream().filter(RawRequest.Wait::isJudged).count();
	}

	private static List<String> column(List<List<String>> rows, int column) {
		return rows.stream().map((row) -> row.get(column)).toList();
	}

	private void checkColumn(List<String> cells, LocalDate one) {
		List<RawRequest.Wait> answers = this.raw.waits(one, RawRequest::answer);
		List<RawRequest.Wait> resolutions = this.raw.waits(one, RawRequest::resolution);
		assertThat(cells.subList(1, 5)).containsExactly(shown(this.raw.opened(one)),
				String.valueOf(this.raw.resolved(one)), String.valueOf(this.raw.reopened(one)),
				shown(this.raw.open(one)));
		checkTimes(cells, answers, resolutions);
		assertThat(cells.get(10)).isEqualTo(RawRequests.share(this.raw.ratings(one, 1), this.raw.ratings(one, 5)));
		assertThat(cells.get(11)).isEqualTo(ease(this.raw.efforts(one, 1), this.raw.efforts(one, 7)));
	}

	static String shown(long count) {
		return (count == 0) ? "none shown" : String.valueOf(count);
	}

	private void checkWeeksBefore(List<String> cells) {
		List<RawRequest.Wait> answers = weeks(1, 4, (one) -> this.raw.waits(one, RawRequest::answer));
		List<RawRequest.Wait> resolutions = weeks(1, 4, (one) -> this.raw.waits(one, RawRequest::resolution));
		assertThat(cells.get(0)).isEqualTo("prior 4 weeks");
		assertThat(Double.parseDouble(cells.get(1).replace("none shown", "0"))).isEqualTo(answers.size() / 4.0,
				within(0.05));
		checkTimes(cells, answers, resolutions);
		assertThat(cells.get(11)).isEqualTo(
				ease(weeks(1, 4, (one) -> this.raw.efforts(one, 1)), weeks(1, 4, (one) -> this.raw.efforts(one, 7))));
	}

	private <T> List<T> weeks(int from, int to, Function<LocalDate, List<T>> what) {
		return weeks(this.week, from, to, what);
	}

	static <T> List<T> weeks(LocalDate week, int from, int to, Function<LocalDate, List<T>> what) {
		List<T> all = new ArrayList<>();
		for (int before = from; before <= to; before++) {
			all.addAll(what.apply(week.minusWeeks(before)));
		}
		return all;
	}

	static void checkMedian(String time, List<RawRequest.Wait> waits) {
		checkTime(time, waits, 0.5);
	}

	private static void checkTimes(List<String> cells, List<RawRequest.Wait> answers,
			List<RawRequest.Wait> resolutions) {
		checkTime(cells.get(5), answers, 0.5);
		checkTime(cells.get(6), answers, 0.9);
		assertThat(cells.get(7)).isEqualTo(RawRequests.inTime(answers));
		checkTime(cells.get(8), resolutions, 0.5);
		assertThat(cells.get(9)).isEqualTo(RawRequests.inTime(resolutions));
	}

	static void checkMedianAtMost(String time, List<RawRequest.Wait> waits) {
		Duration shown = read(time);
		boolean isKnown = waits.size() >= RawRequests.FEW && RawRequests.quantile(waits, 0.5 + NEAR).isPresent();
		assertThat(isKnown ? RawRequests.quantile(waits, 0.5 - NEAR).orElseThrow() : Duration.ZERO)
			.isLessThanOrEqualTo(shown.multipliedBy(102).dividedBy(100).plus(rounding(shown)));
	}

	static void checkTime(String cell, List<RawRequest.Wait> waits, double part) {
		assertThat(cell.equals("–")).as(cell).isEqualTo(waits.size() < RawRequests.FEW);
		if (cell.equals(WAITING) || cell.startsWith(MORE)) {
			// unknown, but not less than if all waits had ended
			checkTime(Optional.empty(), waits, part, Duration.ZERO);
			Duration least = cell.equals(WAITING) ? Duration.ZERO : read(cell.substring(MORE.length()));
			checkTime(Optional.of(least), waits.stream().map(RawRequest.Wait::ended).toList(), part,
					Duration.ofMinutes((least.toHours() < 10) ? 1 : 61));
			return;
		}
		checkTime(Optional.of(cell).filter((text) -> !text.equals("–")), waits, part);
	}

	static void checkTime(Optional<String> words, List<RawRequest.Wait> waits, double part) {
		Optional<Duration> shown = words.map(Recomputed::read);
		checkTime(shown, waits, part, shown.map(Recomputed::rounding).orElse(Duration.ZERO));
	}

	static void checkTime(Optional<Duration> shown, List<RawRequest.Wait> waits, double part, Duration rounding) {
		if (waits.size() < RawRequests.FEW) {
			assertThat(shown).isEmpty();
			return;
		}
		Optional<Duration> least = RawRequests.quantile(waits, part - NEAR);
		Optional<Duration> most = RawRequests.quantile(waits, part + NEAR);
		if (shown.isEmpty()) {
			assertThat(most).isEmpty();
			return;
		}
		assertThat(shown.get())
			.isGreaterThanOrEqualTo(least.orElseThrow().multipliedBy(98).dividedBy(100).minus(rounding));
		most.ifPresent((limit) -> assertThat(shown.get())
			.isLessThanOrEqualTo(limit.multipliedBy(102).dividedBy(100).plus(rounding)));
	}

	// Screens round times.
	private static Duration rounding(Duration shown) {
		return (shown.toHours() < 10) ? Duration.ofMinutes(1) : Duration.ofMinutes(31);
	}

	private static Duration read(String cell) {
		Matcher time = TIME.matcher(cell);
		assertThat(time.matches()).as(cell).isTrue();
		return Duration.ofHours(number(time.group(1)))
			.plusMinutes(number(time.group(2)))
			.plusSeconds(number(time.group(3)));
	}

	private static long number(String digits) {
		return (digits != null) ? Long.parseLong(digits) : 0;
	}

	private static String ease(List<Integer> least, List<Integer> most) {
		return (least.size() < 5) ? "–" : least.equals(most) ? mean(least) : mean(least) + "–" + mean(most);
	}

	private static String mean(List<Integer> efforts) {
		return String.format(Locale.ENGLISH, "%.1f", efforts.stream().mapToInt(Integer::intValue).average().orElse(0));
	}

}
