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

	private static final String RESPONDED = "of requests got a first response on time";

	private static final String RESOLVED = "of requests were resolved on time";

	private static final String TIME = "((?:[0-9]+ hr)? ?(?:[0-9]+ min)?(?:[0-9]+ sec)?)";

	private static final Pattern SHARE = Pattern
		.compile("\\*([0-9–]+)%\\* (of [a-z ]+?) \\(([0-9–]+) of ([0-9]+)\\)(?:, (up|down) from ([0-9–]+)%)?\\."
				+ "(?: Most (late responses|late resolutions|other ratings): (.+) \\(([0-9,]+)\\)\\.)?");

	private static final Pattern HALF = Pattern
		.compile("Median (first response|resolution): \\*([a-z0-9 ]+)\\*(?:, (slower|faster) than the usual " + TIME
				+ ")? \\(([0-9]+) requests(, many still waiting)?\\)\\.(?: Slowest: (.+) \\(" + TIME + "\\)\\.)?");

	private static final Pattern COUNT = Pattern.compile(
			"(Schools submitted )?\\*([1-9][0-9]*)\\* requests?( (?:were|was) (?:reopened|still open at week's end))?"
					+ "(?:, about as many as (?:usual|before)|, (up|down) from (?:about )?([0-9]+)( a week)?)?\\."
					+ "(?: (?:Most: (.+) \\(([0-9,]+)\\)|Half \\(([0-9,]+)\\) were for (.+))\\.)?");

	private static final Pattern NONE = Pattern
		.compile("No (new|reopened|open) requests to show \\(confidential ones aren't shown\\)"
				+ "(?:, about as many as (?:usual|before)|, down from (?:about )?([0-9]+)(?: a week)?)?\\.");

	private static final Map<String, String> NONE_OF = Map.of("reopened", " were reopened", "open",
			" were still open at week's end");

	/** Among fewer, nothing is called a change. */
	private static final int ENOUGH = 10;

	private final RawRequests raw;

	private final LocalDate week;

	private final boolean namesParts;

	RecomputedSentences(RawRequests raw, LocalDate week) {
		this(raw, week, true);
	}

	private RecomputedSentences(RawRequests raw, LocalDate week, boolean namesParts) {
		this.raw = raw;
		this.week = week;
		this.namesParts = namesParts;
	}

	/**
	 * Fails unless all sentences are about something that got worse in a category.
	 * @param lines the sentences
	 */
	void checkWorse(List<String> lines) {
		lines.forEach((line) -> {
			String category = line.substring(0, line.indexOf(": "));
			String sentence = line.substring(line.indexOf(": ") + 2);
			assertThat(sentence).containsAnyOf(", down from ", ", slower than ", " reopened, up from ",
					" still open at week's end, up from ");
			assertThat(sentence).doesNotStartWith("Schools submitted");
			RawRequests own = this.raw.only((request) -> !request.filed().filing().confidential()
					&& request.filed().filing().category().equals(category));
			new RecomputedSentences(own, this.week, false).checkSentence(sentence);
		});
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
				|| isNone(line, NONE.matcher(line)) || isCount(line, COUNT.matcher(line));
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
		assertThat(match.group(3) + " of " + match.group(4)).as(line)
			.isEqualTo(
					RawRequests.range(String.valueOf(good(now)), String.valueOf(good(atMost))) + " of " + now.size());
		assertThat(match.group(1)).as(line)
			.isEqualTo(RawRequests.range(RawRequests.percent(now), RawRequests.percent(atMost)));
		Optional.ofNullable(match.group(6)).ifPresent((percent) -> {
			List<Boolean> before = Recomputed.weeks(this.week, 1, 4, (one) -> least.apply(this.raw, one));
			assertThat(Math.min(now.size(), before.size())).as(line).isGreaterThanOrEqualTo(ENOUGH);
			assertThat(percent).as(line)
				.isEqualTo(RawRequests.range(RawRequests.percent(before),
						RawRequests.percent(Recomputed.weeks(this.week, 1, 4, (one) -> most.apply(this.raw, one)))));
			assertThat(match.group(5)).as(line)
				.isEqualTo((good(now) * before.size() > good(before) * now.size()) ? "up" : "down");
		});
		checkMost(line, match.group(5), match.group(8), match.group(9), (part) -> {
			List<Boolean> some = most.apply(part, this.week);
			return some.size() - good(some);
		});
		Optional.ofNullable(match.group(7))
			.ifPresent((others) -> assertThat(others).as(line).isEqualTo(others(match.group(2))));
		return true;
	}

	private static String others(String what) {
		return what.equals(RESPONDED) ? "late responses" : what.equals(RESOLVED) ? "late resolutions" : "other ratings";
	}

	private static BiFunction<RawRequests, LocalDate, List<Boolean>> of(String what, String line, int withheld) {
		return switch (what) {
			case RESPONDED -> inTime(RawRequest::answer);
			case RESOLVED -> inTime(RawRequest::resolution);
			case "of ratings were satisfied or better" ->
				(some, week) -> RawRequests.good(some.ratings(week, withheld));
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
			case "first response" -> RawRequest::answer;
			case "resolution" -> RawRequest::resolution;
			default -> throw new AssertionError(line);
		};
		List<RawRequest.Wait> now = this.raw.waits(this.week, what);
		assertThat(match.group(5)).as(line).isEqualTo(String.valueOf(now.size()));
		Recomputed.checkTime(match.group(2), now, 0.5);
		assertThat(match.group(6) != null).as(line).isEqualTo(!match.group(2).matches("[0-9].*"));
		Optional.ofNullable(match.group(4)).ifPresent((time) -> {
			List<RawRequest.Wait> before = Recomputed.weeks(this.week, 1, 4, (one) -> this.raw.waits(one, what));
			assertThat(Math.min(now.size(), before.size())).as(line).isGreaterThanOrEqualTo(ENOUGH);
			Recomputed.checkMedian(time, before);
		});
		Optional.ofNullable(match.group(7)).ifPresent((part) -> {
			Recomputed.checkMedian(match.group(8), part(part).waits(this.week, what));
			parts().values()
				.forEach((other) -> Recomputed.checkMedianAtMost(match.group(8), other.waits(this.week, what)));
		});
		return true;
	}

	private boolean isNone(String line, Matcher match) {
		if (!match.matches()) {
			return false;
		}
		long count = switch (match.group(1)) {
			case "new" -> this.raw.opened(this.week);
			case "reopened" -> this.raw.reopened(this.week);
			default -> this.raw.open(this.week);
		};
		assertThat(count).as(line).isZero();
		Optional.ofNullable(match.group(2))
			.ifPresent((before) -> assertThat(before).as(line)
				.isEqualTo(String.valueOf(Math.round(before(NONE_OF.getOrDefault(match.group(1), ""))))));
		return true;
	}

	private boolean isCount(String line, Matcher match) {
		if (!match.matches()) {
			return false;
		}
		String what = Optional.ofNullable(match.group(3)).orElse("");
		assertThat(match.group(1) != null).as(line).isEqualTo(what.isEmpty());
		assertThat(what.contains(" was ")).as(line).isEqualTo(!what.isEmpty() && match.group(2).equals("1"));
		Function<RawRequests, Long> of = what.isEmpty() ? (some) -> some.opened(this.week)
				: what.endsWith("reopened") ? (some) -> some.reopened(this.week) : (some) -> some.open(this.week);
		assertThat(match.group(2)).as(line).isEqualTo(String.valueOf(of.apply(this.raw)));
		Optional.ofNullable(match.group(5)).ifPresent((before) -> {
			assertThat(before).as(line).isEqualTo(String.valueOf(Math.round(before(what))));
			assertThat(match.group(6) != null).as(line).isEqualTo(!what.endsWith("end"));
			assertThat(match.group(4)).as(line).isEqualTo((of.apply(this.raw) > before(what)) ? "up" : "down");
		});
		boolean isHalf = match.group(9) != null;
		String shown = isHalf ? match.group(9) : match.group(8);
		checkMost(line, match.group(4), isHalf ? match.group(10) : match.group(7), shown, of);
		Optional.ofNullable(shown)
			.ifPresent((count) -> assertThat(isHalf).as(line)
				.isEqualTo(2 * Long.parseLong(count.replace(",", "")) == of.apply(this.raw)));
		return true;
	}

	private double before(String what) {
		LocalDate before = this.week.minusWeeks(1);
		return what.isEmpty() ? sum(this.raw::opened) / 4.0
				: what.endsWith("reopened") ? sum(this.raw::reopened) / 4.0 : this.raw.open(before);
	}

	private long sum(Function<LocalDate, Long> count) {
		return LongStream.rangeClosed(1, 4).map((before) -> count.apply(this.week.minusWeeks(before))).sum();
	}

	// only for changes
	private void checkMost(String line, String change, String part, String shown, Function<RawRequests, Long> of) {
		Map<String, RawRequests> parts = (change != null && this.namesParts) ? parts() : Map.of();
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
