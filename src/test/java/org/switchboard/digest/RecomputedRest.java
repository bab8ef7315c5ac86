package org.switchboard.digest;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Checks what is below the chart against the requests: the oldest open requests, the
 * category reopened most, and goals.
 */
final class RecomputedRest {

	private static final Pattern OPEN = Pattern
		.compile("\\*(?:<[^|]*\\|)?REQ-([0-9]+)>?\\* .* opened <!date\\^([0-9]+)\\^.*");

	private static final Pattern REOPENED = Pattern.compile("\\*Most reopened\\*\n(.*) \\(([0-9]+) times\\)");

	private static final Pattern GOAL = Pattern.compile(
			":[a-z_]+: (?:\\*([0-9–]+)%\\* so far \\(([0-9]+) (?:requests|ratings)\\)(, behind goal)?|too few requests so far)  ·  (.+?): (.*?)(?:  ·  .*)?");

	private static final Pattern TIME = Pattern
		.compile("(first response|resolved) within ([0-9]+) business hours?(?: for|:) ([0-9]+)% of requests");

	private static final Pattern SATISFACTION = Pattern.compile("satisfied or very satisfied: ([0-9]+)% of ratings");

	private final RawRequests raw;

	private final LocalDate week;

	RecomputedRest(RawRequests raw, LocalDate week) {
		this.raw = raw;
		this.week = week;
	}

	void checkOldest(String text, LocalDate thisWeek) {
		List<RawRequest> open = this.raw.own()
			.stream()
			.filter((one) -> !one.filed().filing().confidential() && one.isOpenAtEndOf(thisWeek))
			.sorted(Comparator.comparing((one) -> one.filed().at()))
			.limit(5)
			.toList();
		assertThat(shown(text, OPEN).map((line) -> line.group(1) + " opened " + line.group(2)))
			.containsExactlyElementsOf(
					open.stream().map((one) -> one.number() + " opened " + one.filed().at().getEpochSecond()).toList());
	}

	void checkMostReopened(String text) {
		Map<String, Long> reopened = this.raw.own()
			.stream()
			.filter((one) -> !one.filed().filing().confidential())
			.collect(Collectors.groupingBy((one) -> one.filed().filing().category(),
					Collectors.summingLong((one) -> one.reopenedIn(this.week))));
		long most = reopened.values().stream().mapToLong(Long::longValue).max().orElse(0);
		Matcher match = REOPENED.matcher(text);
		assertThat(match.find()).isEqualTo(most > 1);
		if (most > 1) {
			assertThat(match.group(2)).isEqualTo(String.valueOf(most));
			assertThat(reopened).containsEntry(match.group(1), most);
		}
	}

	/**
	 * Fails unless the goals match.
	 * @param text the text with the goals
	 * @param count the number of goals
	 */
	void checkGoals(String text, int count) {
		List<MatchResult> goals = shown(text, GOAL).toList();
		assertThat(goals).hasSize(count);
		goals.forEach((goal) -> assertThat(standings(goal.group(4), goal.group(5)))
			.contains(Optional.ofNullable(goal.group(1))
				.map((percent) -> percent + " of " + goal.group(2) + Optional.ofNullable(goal.group(3)).orElse(""))
				.orElse("too few")));
	}

	private static Stream<MatchResult> shown(String text, Pattern pattern) {
		return text.lines().map(pattern::matcher).filter(Matcher::matches).map(Matcher::toMatchResult);
	}

	// several may be right, because stored times are off by up to 1%
	private List<String> standings(String team, String aim) {
		RawRequests own = this.raw.only((request) -> this.raw.team(request).equals(team));
		Matcher satisfied = SATISFACTION.matcher(aim);
		if (satisfied.matches()) {
			List<Boolean> least = RawRequests.good(quarter((one) -> own.ratings(one, 1)));
			List<Boolean> most = RawRequests.good(quarter((one) -> own.ratings(one, 5)));
			return List.of(standing(Collections.frequency(least, true), Collections.frequency(most, true), least.size(),
					satisfied.group(1)));
		}
		Matcher time = TIME.matcher(aim);
		assertThat(time.matches()).as(aim).isTrue();
		List<RawRequest.Wait> waits = quarter((one) -> own.waits(one,
				time.group(1).equals("resolved") ? RawRequest::resolution : RawRequest::answer));
		Duration limit = Duration.ofHours(Long.parseLong(time.group(2)));
		return IntStream.rangeClosed(98, 103)
			.mapToObj((percent) -> standing(waits, limit.multipliedBy(percent).dividedBy(100), time.group(3)))
			.toList();
	}

	private static String standing(List<RawRequest.Wait> waits, Duration limit, String wanted) {
		long within = waits.stream().filter((wait) -> wait.over() && wait.time().compareTo(limit) <= 0).count();
		long longer = waits.stream().filter((wait) -> wait.time().compareTo(limit) > 0).count();
		return standing(within, within, within + longer, wanted);
	}

	private static String standing(long least, long most, long n, String wanted) {
		if (n < RawRequests.FEW) {
			return "too few";
		}
		return ((least < most) ? 100 * least / n + "–" : "") + 100 * most / n + " of " + n
				+ ((100 * most < Long.parseLong(wanted) * n) ? ", behind goal" : "");
	}

	private <T> List<T> quarter(Function<LocalDate, List<T>> what) {
		return IntStream.range(0, 14)
			.mapToObj(this.week::minusWeeks)
			.filter((one) -> quarter(one).equals(quarter(this.week)))
			.flatMap((one) -> what.apply(one).stream())
			.toList();
	}

	private static String quarter(LocalDate monday) {
		LocalDate sunday = monday.plusDays(6);
		return sunday.getYear() + " " + (sunday.getMonthValue() + 2) / 3;
	}

}
