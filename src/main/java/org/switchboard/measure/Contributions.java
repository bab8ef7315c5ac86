package org.switchboard.measure;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.switchboard.request.lifecycle.Participant;
import org.switchboard.request.lifecycle.Rating;
import org.switchboard.request.lifecycle.Request;
import org.switchboard.request.lifecycle.RequestEvent;
import org.switchboard.request.lifecycle.RequestId;
import org.switchboard.sla.SlaClock;

/**
 * Computes what a request contributes to the counts, from its history alone. Events count
 * in the week they happen. Waiting times count in the week the request was filed, for the
 * team it is assigned to when the wait ends.
 */
final class Contributions {

	private final ZoneId zone;

	private final List<Contribution> all = new ArrayList<>();

	private Contributions(ZoneId zone) {
		this.zone = zone;
	}

	static List<Contribution> of(RequestId id, List<RequestEvent> history, ZoneId zone) {
		Contributions contributions = new Contributions(zone);
		List<Request> states = Request.states(id, history);
		contributions.file(states.get(0));
		for (int i = 1; i < states.size(); i++) {
			contributions.change(states.get(i - 1), history.get(i).at(), states.get(i));
		}
		return contributions.all;
	}

	static LocalDate week(Instant at, ZoneId zone) {
		return LocalDate.ofInstant(at, zone).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
	}

	private void file(Request filed) {
		count(filed, filed.filedAt(), CountKey.of(filed), Measure.OPENED, 0, 1);
		count(filed, filed.filedAt(), CountKey.of(filed), Measure.OPEN, 0, 1);
	}

	private void change(Request before, Instant at, Request after) {
		countClaimAndOpen(before, at, after);
		if (before.firstResponseAt().isEmpty() && after.firstResponseAt().isPresent()) {
			time(after, after, WaitKind.ANSWER, 1);
		}
		if (isOpen(before) && !isOpen(after)) {
			end(after, after, 1);
		}
		if (isOpen(before) && isResolved(after)) {
			this.all.add(new Contribution(after.version(), week(at, this.zone), CountKey.of(after), Measure.RESOLVED, 0,
					resolver(after), "", 1));
		}
		if (!isOpen(before) && isOpen(after)) {
			count(after, at, CountKey.of(after), Measure.REOPENED, 0, 1);
			end(after, before, -1);
		}
		after.rating().flatMap(Rating::given).ifPresent((given) -> rate(before, at, given, after));
	}

	private void countClaimAndOpen(Request before, Instant at, Request after) {
		if (before.owner().isEmpty() && after.owner().isPresent()) {
			count(after, at, CountKey.of(after), Measure.CLAIMED, 0, 1);
		}
		boolean isUnchanged = isOpen(before) == isOpen(after) && CountKey.of(before).equals(CountKey.of(after));
		if (isOpen(before) && !isUnchanged) {
			count(after, at, CountKey.of(before), Measure.OPEN, 0, -1);
		}
		if (isOpen(after) && !isUnchanged) {
			count(after, at, CountKey.of(after), Measure.OPEN, 0, 1);
		}
	}

	// confidential requests count for no one
	private static String resolver(Request request) {
		return request.owner().filter((owner) -> !request.filing().confidential()).map(Participant::userId).orElse("");
	}

	// a request closed without a reply or canceled has waited at least this long
	private void end(Request version, Request ended, long by) {
		if (isResolved(ended)) {
			time(version, ended, WaitKind.RESOLUTION, by);
			return;
		}
		giveUp(version, ended, WaitKind.RESOLUTION, by);
		if (ended.firstResponseAt().isEmpty()) {
			giveUp(version, ended, WaitKind.ANSWER, by);
		}
	}

	private static boolean isResolved(Request request) {
		return request.resolvedAt().isPresent();
	}

	private static boolean isOpen(Request request) {
		return request.state().isOpen();
	}

	private void time(Request version, Request stopped, WaitKind kind, long by) {
		SlaClock clock = stopped.clocks().find(kind.clock()).orElseThrow();
		CountKey key = CountKey.of(stopped);
		count(version, version.filedAt(), key, kind.taken(), Buckets.of(clock.used()), by);
		clock.due().ifPresent((due) -> {
			boolean isLate = clock.haltedAt().orElseThrow().isAfter(due);
			count(version, version.filedAt(), key, isLate ? kind.late() : kind.inTime(), 0, by);
		});
	}

	private void giveUp(Request version, Request ended, WaitKind kind, long by) {
		SlaClock clock = ended.clocks().find(kind.clock()).orElseThrow();
		count(version, version.filedAt(), CountKey.of(ended), kind.givenUp(), Buckets.of(clock.used()), by);
	}

	// figures of past weeks don't change
	private void rate(Request before, Instant at, Rating.Given given, Request after) {
		Optional<Rating.Given> old = before.rating().flatMap(Rating::given);
		if (!old.equals(Optional.of(given)) && week(at, this.zone).equals(week(given.since(), this.zone))) {
			old.ifPresent((other) -> rate(after, other, before, -1));
			rate(after, given, after, 1);
		}
	}

	private void rate(Request version, Rating.Given given, Request rated, long by) {
		CountKey key = CountKey.of(rated);
		if (key.confidential()) {
			return;
		}
		LocalDate week = week(given.since(), this.zone);
		String rater = rated.filing().requester().userId();
		Contribution satisfied = new Contribution(version.version(), week, key, Measure.SATISFACTION,
				given.satisfaction().step(), "", rater, by);
		this.all.add(satisfied);
		given.effort().ifPresent((effort) -> this.all.add(satisfied.of(Measure.EFFORT, effort, "")));
		rated.owner()
			.ifPresent((owner) -> this.all.add(satisfied.of(Measure.PRAISE, satisfied.value(), owner.userId())));
	}

	private void count(Request version, Instant at, CountKey key, Measure measure, int value, long by) {
		this.all.add(new Contribution(version.version(), week(at, this.zone), key, measure, value, "", "", by));
	}

}
