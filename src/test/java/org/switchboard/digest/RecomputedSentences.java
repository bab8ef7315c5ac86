package org.switchboard.digest;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Checks the sentences at the top of a digest against the requests: each number, the one
 * it is compared with, and the part that is said to have the most.
 */
final class RecomputedSentences {

	private static final String TIME = "((?:[0-9]+ hr)? ?(?:[0-9]+ min)?(?:[0-9]+ sec)?)";

	private static final Pattern SHARE = Pattern.compile("\\*([0-9–]+)%\\* (of [a-z ]+?)"
			+ "(?:, (up|down) from ([0-9–]+)% before)? \\(([0-9–]+) of ([0-9]+)\\)\\.(?: Most of the [a-z ]+: (.+), ([0-9,]+)\\.)?");

	private static final Pattern HALF = Pattern
		.compile("Half of the ([a-z ]+) within \\*" + TIME + "\\*(?:, (slower|faster) than the " + TIME
				+ " before)? \\(n = ([0-9]+)\\)\\.(?: Slowest: (.+), " + TIME + "\\.)?");

	private static final Pattern COUNT = Pattern
		.compile("\\*([0-9]+)\\* requests? (came from schools|had to be reopened|w(?:ere|as) open in the end)"
				+ "(?:, about as many as before|, (more|fewer) than the ([0-9]+) before)?\\.(?: Most: (.+), ([0-9,]+)\\.)?");

	private final RawRequests raw;

	private final LocalDate week;

	RecomputedSentences(RawRequests raw, LocalDate week) {
		this.raw = raw;
		this.week = week;
	}

	/**
	 * Fails unless all sentences match.
	 * @param text the sentences, one per line
	 */
	void check(String text) {
		List<String> lines = text.lines().map((line) -> line.replaceFirst("^•\\s+", "")).toList();
		assertThat(lines).hasSizeBetween(2, 3);
		lines.forEach(this::checkSentence);
	}

	private void checkSentence(String line) {
		boolean isOfAKnownKind = isShare(line, SHARE.matcher(line)) || isHalf(line, HALF.matcher(line))
				|| isCount(line, COUNT.matcher(line));
		assertThat(isOfAKnownKind).as(line).isTrue();
	}

	private boolean isShare(String line, Matcher match) {
		if (!match.matches()) {
			return false;
		}
		BiFunction<RawRequests, LocalDate, List<Boolean>> least = of(match.group(2), line, 1);
		BiFunction<RawRequests, LocalDate, List<Boolean>> most = of(match.group(2), line, 5);
		List<Boolean> now = least.apply(this.raw, this.week);
		List<Boolean> atMost = most.apply(this.raw, this.week);
		assertThat(match.group(5) + " of " + match.group(6)).as(line)
			.isEqualTo(
					RawRequests.range(String.valueOf(good(now)), String.valueOf(good(atMost))) + " of " + now.size());
		assertThat(match.group(1)).as(line)
			.isEqualTo(RawRequests.range(RawRequests.percent(now), RawRequests.percent(atMost)));
		Optional.ofNullable(match.group(4)).ifPresent((percent) -> {
			List<Boolean> before = Recomputed.weeks(this.week, 1, 4, (one) -> least.apply(this.raw, one));
			assertThat(percent).as(line)
				.isEqualTo(RawRequests.range(RawRequests.percent(before),
						RawRequests.percent(Recomputed.weeks(this.week, 1, 4, (one) -> most.apply(this.raw, one)))));
			assertThat(match.group(3)).as(line)
				.isEqualTo((good(now) * before.size() > good(before) * now.size()) ? "up" : "down");
		});
		checkMost(line, match.group(3), match.group(7), match.group(8), (part) -> {
			List<Boolean> some = most.apply(part, this.week);
			return some.size() - good(some);
		});
		return true;
	}

	private static BiFunction<RawRequests, LocalDate, List<Boolean>> of(String what, String line, int withheld) {
		return switch (what) {
			case "of first answers came in time" -> inTime(RawRequest::answer);
			case "of resolutions came in time" -> inTime(RawRequest::resolution);
			case "of those who rated were satisfied" -> (some, week) -> RawRequests.good(some.ratings(week, withheld));
			default -> throw new AssertionError(line);
		};
	}

	private static BiFunction<RawRequests, LocalDate, List<Boolean>> inTime(
			Function<RawRequest, RawRequest.Wait> what) {
		return (some, one) -> some.waits(one, what)
			.stream()
			.filter(RawRequest.Wait::isJudged)
			.map(RawRequest.Wait::isInTime)
			.toList();
	}

	private static long good(List<Boolean> some) {
		return some.stream().filter((one) -> one).count();
	}

	private boolean isHalf(String line, Matcher match) {
		if (!match.matches()) {
			return false;
		}
		Function<RawRequest, RawRequest.Wait> what = switch (match.group(1)) {
			case "first answers came" -> RawRequest::answer;
			case "requests were resolved" -> RawRequest::resolution;
			default -> throw new AssertionError(line);
		};
		List<RawRequest.Wait> now = this.raw.waits(this.week, what);
		assertThat(match.group(5)).as(line).isEqualTo(String.valueOf(now.size()));
		Recomputed.checkMedian(match.group(2), now);
		Optional.ofNullable(match.group(4))
			.ifPresent((time) -> Recomputed.checkMedian(time,
					Recomputed.weeks(this.week, 1, 4, (one) -> this.raw.waits(one, what))));
		Optional.ofNullable(match.group(6)).ifPresent((part) -> {
			Recomputed.checkMedian(match.group(7), part(part).waits(this.week, what));
			parts().values()
				.forEach((other) -> Recomputed.checkMedianAtMost(match.group(7), other.waits(this.week, what)));
		});
		return true;
	}

	private boolean isCount(String line, Matcher match) {
		if (!match.matches()) {
			return false;
		}
		Function<RawRequests, Long> of = switch (match.group(2)) {
			case "came from schools" -> (some) -> some.opened(this.week);
			case "had to be reopened" -> (some) -> some.reopened(this.week);
			default -> (some) -> some.open(this.week);
		};
		assertThat(match.group(1)).as(line).isEqualTo(String.valueOf(of.apply(this.raw)));
		Optional.ofNullable(match.group(4))
			.ifPresent((before) -> assertThat(before).as(line)
				.isEqualTo(String.valueOf(Math.round(before(match.group(2))))));
		checkMost(line, match.group(3), match.group(5), match.group(6), of);
		return true;
	}

	private double before(String what) {
		LocalDate before = this.week.minusWeeks(1);
		return switch (what) {
			case "came from schools" -> sum(this.raw::opened) / 4.0;
			case "had to be reopened" -> sum(this.raw::reopened) / 4.0;
			default -> this.raw.open(before);
		};
	}

	private long sum(Function<LocalDate, Long> count) {
		return LongStream.rangeClosed(1, 4).map((before) -> count.apply(this.week.minusWeeks(before))).sum();
	}

	// only for changes
	private void checkMost(String line, String change, String part, String shown, Function<RawRequests, Long> of) {
		Map<String, RawRequests> parts = (change != null) ? parts() : Map.of();
		long most = parts.values().stream().mapToLong(of::apply).max().orElse(0);
		if (part != null) {
			assertThat(shown.replace(",", "")).as(line).isEqualTo(String.valueOf(most));
			assertThat(of.apply(part(part))).as(line).isEqualTo(most);
		}
		else {
			assertThat(parts.size() > 1 && most >= RawRequests.FEW).as(line).isFalse();
		}
	}

	/** Departments, or categories if there is only one department. */
	private Map<String, RawRequests> parts() {
		Map<String, RawRequests> departments = parts(this.raw::department, (request) -> true);
		return (departments.size() > 1) ? departments : parts((request) -> request.filed().filing().category(),
				(request) -> !request.filed().filing().confidential());
	}

	private RawRequests part(String name) {
		return Optional.ofNullable(parts().get(name)).orElseThrow();
	}

	private Map<String, RawRequests> parts(Function<RawRequest, String> part, Predicate<RawRequest> which) {
		return this.raw.own()
			.stream()
			.map(part)
			.distinct()
			.collect(Collectors.toMap(Function.identity(),
					(name) -> this.raw.only(which.and((request) -> part.apply(request).equals(name)))));
	}

}
