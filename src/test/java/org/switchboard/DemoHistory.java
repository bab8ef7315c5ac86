package org.switchboard;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.springframework.boot.convert.DurationStyle;
import slacksim.support.SimClock;
import slacksim.workspace.Workspace;

import org.switchboard.measure.Quarter;

/**
 * What the people of Riverbend requested and answered in the weeks before the demo,
 * replayed by them.
 */
final class DemoHistory {

	private static final ZoneId ZONE = ZoneId.of("America/New_York");

	/** Requesting takes a moment, and 14 minutes should not show as 13. */
	private static final Duration MARGIN = Duration.ofSeconds(20);

	/** How many business days before today the term begins. */
	private static final int TERM = 58;

	private static final int WEEK = 5;

	private static final LocalTime RATED = LocalTime.of(17, 0);

	/** How long after midnight leaders get their report. */
	private static final Duration DIGEST = Duration.ofHours(7);

	/** How long after midnight a survey opens. */
	private static final Duration PULSE = Duration.ofMinutes(6 * 60 + 30);

	/** How long after midnight a goal is set. */
	private static final Duration GOAL = Duration.ofHours(10);

	private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

	private final List<Event> events = new ArrayList<>();

	private final DemoPulse pulse = new DemoPulse();

	private final LocalDate today;

	private DemoHistory(Instant now) {
		this.today = LocalDate.ofInstant(now, ZONE);
	}

	/** Reads the history that ends at {@code now}, in order. */
	static DemoHistory before(Instant now) {
		DemoHistory history = new DemoHistory(now);
		DemoWish[] wishes = DemoFile.read("demo/history.yml", DemoWish[].class);
		for (DemoWish wish : wishes) {
			history.add(wish);
		}
		history.add(DemoTerm.read(), wishes[0].day());
		history.add(new DemoRatings(), now);
		history.add(history.pulse, now.atZone(ZONE));
		history.add(new DemoGoal(), now.atZone(ZONE));
		history.addDigests(now.atZone(ZONE));
		history.events.sort(Comparator.comparing(Event::at));
		history.events.removeIf((event) -> event.at().isAfter(now));
		return history;
	}

	/** Returns a time before the first event. */
	Instant begin() {
		return this.events.get(0).at().minus(Duration.ofHours(1));
	}

	DemoPulse pulse() {
		return this.pulse;
	}

	/**
	 * Replays the history.
	 * @param workspace the workspace to replay it in
	 * @param clock the workspace's clock, moved only while the bot is idle or waiting for
	 * Slack
	 * @param stillness tells when the bot is idle
	 */
	void happensIn(Workspace workspace, SimClock clock, Stillness stillness) {
		for (Event event : this.events) {
			if (event.at().isAfter(clock.instant())) {
				clock.moveTo(event.at());
			}
			event.act().accept(workspace);
			stillness.awaits(clock);
		}
	}

	private void add(DemoWish wish) {
		Instant asked = workday(wish.day()).atTime(wish.at()).atZone(ZONE).toInstant();
		this.events.add(new Event(asked, wish::isAsked));
		for (DemoWish.Step step : wish.then()) {
			Instant done = asked.plus(DurationStyle.detectAndParse(step.after())).plus(MARGIN);
			this.events.add(new Event(done, (workspace) -> step.follows(wish, workspace)));
		}
	}

	// ends before the first of the requests
	private void add(DemoTerm term, int daysAgo) {
		List<ZonedDateTime> days = IntStream.rangeClosed(daysAgo + 1, TERM)
			.mapToObj((day) -> workday(day).atStartOfDay(ZONE))
			.sorted()
			.toList();
		term.happens(days, workday(daysAgo).atStartOfDay(ZONE).toInstant(),
				(at, act) -> this.events.add(new Event(at, act)));
	}

	private void add(DemoRatings ratings, Instant now) {
		Stream.iterate(now.atZone(ZONE).with(DayOfWeek.FRIDAY).with(RATED), (friday) -> friday.minusWeeks(1))
			.limit(TERM / WEEK)
			.forEach((friday) -> add(friday, ratings::areGiven));
	}

	// the second survey is open from Monday to Monday, so that it closes when someone
	// moves the clock to the next Monday
	private void add(DemoPulse pulse, ZonedDateTime now) {
		ZonedDateTime monday = lastMonday(now, PULSE);
		add(monday.minusWeeks(2), pulse::isAsked);
		add(monday.minusWeeks(2).plusHours(4), (workspace) -> pulse.isAnswered(workspace, DemoPulse.FIRST));
		add(monday.minusWeeks(1).plus(MARGIN), pulse::isCounted);
		add(monday.minusWeeks(1).plusHours(4), pulse::isHeard);
		add(monday, pulse::isAsked);
		add(monday.plus(MARGIN), (workspace) -> pulse.isAnswered(workspace, DemoPulse.SECOND));
	}

	// for this quarter, even if it has just begun
	private void add(DemoGoal goal, ZonedDateTime now) {
		ZonedDateTime monday = lastMonday(now, GOAL);
		ZonedDateTime set = monday.minusWeeks(2);
		boolean isOfNow = Quarter.of(set.toLocalDate()).equals(Quarter.of(now.toLocalDate()));
		add(isOfNow ? set : monday, goal::isSet);
		add(monday.plusMinutes(30), goal::isLookedAt);
	}

	// otherwise the clock would have moved on before they are made, and all would be late
	private void addDigests(ZonedDateTime now) {
		Instant begin = this.events.stream().map(Event::at).min(Comparator.naturalOrder()).orElseThrow();
		List<ZonedDateTime> mondays = Stream.iterate(lastMonday(now, DIGEST), (monday) -> monday.minusWeeks(1))
			.takeWhile((monday) -> monday.toInstant().isAfter(begin))
			.sorted()
			.toList();
		for (int i = 0; i < mondays.size(); i++) {
			int digests = i + 1;
			add(mondays.get(i).plus(MARGIN), (workspace) -> DemoDigest.areThere(workspace, digests));
		}
	}

	private static ZonedDateTime lastMonday(ZonedDateTime now, Duration afterMidnight) {
		return now.minus(afterMidnight)
			.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
			.with(LocalTime.MIDNIGHT)
			.plus(afterMidnight);
	}

	private void add(ZonedDateTime at, Consumer<Workspace> act) {
		this.events.add(new Event(at.toInstant(), act));
	}

	private LocalDate workday(int daysAgo) {
		return Stream.iterate(this.today.minusDays(1), (day) -> day.minusDays(1))
			.filter((day) -> !WEEKEND.contains(day.getDayOfWeek()))
			.skip(daysAgo - 1)
			.findFirst()
			.orElseThrow();
	}

	/**
	 * Something that happened.
	 *
	 * @param at when it happened
	 * @param act what happened
	 */
	private record Event(Instant at, Consumer<Workspace> act) {

	}

}
