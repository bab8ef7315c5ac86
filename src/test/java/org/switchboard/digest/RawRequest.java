package org.switchboard.digest;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.switchboard.calendar.BusinessTime;
import org.switchboard.request.lifecycle.RatingEvent.ResolutionRated;
import org.switchboard.request.lifecycle.RequestEvent;
import org.switchboard.request.lifecycle.RequestEvent.ReplyGiven;
import org.switchboard.request.lifecycle.RequestEvent.RequestCancelled;
import org.switchboard.request.lifecycle.RequestEvent.RequestFiled;
import org.switchboard.request.lifecycle.RequestEvent.RequestReopened;
import org.switchboard.request.lifecycle.RequestEvent.RequestResolved;
import org.switchboard.request.lifecycle.RequestEvent.RequesterAsked;
import org.switchboard.request.lifecycle.RequestEvent.RequesterWrote;
import org.switchboard.request.lifecycle.RequestId;
import org.switchboard.sla.ClockKind;

/**
 * A request's figures worked out from its history alone, as a person would do it with a
 * calendar at hand.
 */
final class RawRequest {

	private final RequestId id;

	private final RequestFiled filed;

	private final List<RequestEvent> history;

	private final Instant now;

	private final ZoneId zone;

	private final LocalDate week;

	RawRequest(RequestId id, List<RequestEvent> history, ZoneId zone, Instant now) {
		this.id = id;
		this.filed = (RequestFiled) history.get(0);
		this.history = history;
		this.now = now;
		this.zone = zone;
		this.week = week(this.filed.at());
	}

	long number() {
		return this.id.number();
	}

	RequestFiled filed() {
		return this.filed;
	}

	LocalDate week() {
		return this.week;
	}

	private LocalDate week(Instant at) {
		LocalDate day = LocalDate.ofInstant(at, this.zone);
		return day.with(DayOfWeek.MONDAY);
	}

	long resolvedIn(LocalDate week) {
		return count(RequestResolved.class, week);
	}

	long reopenedIn(LocalDate week) {
		return count(RequestReopened.class, week);
	}

	private long count(Class<?> event, LocalDate week) {
		return this.history.stream().filter(event::isInstance).filter((one) -> week(one.at()).equals(week)).count();
	}

	boolean isOpen() {
		return isOpenAtEndOf(week(this.now));
	}

	boolean isOpenAtEndOf(LocalDate week) {
		boolean open = false;
		for (RequestEvent event : this.history) {
			if (week(event.at()).isAfter(week)) {
				break;
			}
			open = (event instanceof RequestFiled || event instanceof RequestReopened)
					|| (open && !(event instanceof RequestResolved) && !(event instanceof RequestCancelled));
		}
		return open;
	}

	/** The wait for the first response, which may be ongoing. */
	Wait answer() {
		BusinessTime time = time(ClockKind.FIRST_RESPONSE);
		for (RequestEvent event : this.history) {
			boolean isAnswer = event instanceof ReplyGiven || event instanceof RequesterAsked
					|| event instanceof RequestResolved;
			if (isAnswer || event instanceof RequestCancelled) {
				return wait(time.between(this.filed.at(), event.at()), isAnswer, isAnswer, ClockKind.FIRST_RESPONSE);
			}
		}
		return wait(time.between(this.filed.at(), this.now), false, true, ClockKind.FIRST_RESPONSE);
	}

	/** The team's time until the resolution. */
	Wait resolution() {
		BusinessTime time = time(ClockKind.RESOLUTION);
		Duration used = Duration.ZERO;
		boolean open = true;
		boolean waiting = false;
		Instant since = this.filed.at();
		RequestEvent ended = this.filed;
		for (RequestEvent event : this.history) {
			if (open && !waiting) {
				used = used.plus(time.between(since, event.at()));
			}
			since = event.at();
			waiting = event instanceof RequesterAsked
					|| (waiting && !(event instanceof RequesterWrote) && !(event instanceof RequestReopened));
			if (event instanceof RequestResolved || event instanceof RequestCancelled) {
				open = false;
				ended = event;
			}
			open |= event instanceof RequestReopened;
		}
		if (open) {
			Duration all = waiting ? used : used.plus(time.between(since, this.now));
			return wait(all, false, true, ClockKind.RESOLUTION);
		}
		boolean isResolved = ended instanceof RequestResolved;
		return wait(used, isResolved, isResolved, ClockKind.RESOLUTION);
	}

	private BusinessTime time(ClockKind clock) {
		return this.filed.terms().counting(clock).orElseThrow().time();
	}

	private Wait wait(Duration time, boolean over, boolean counts, ClockKind clock) {
		boolean late = time.compareTo(this.filed.terms().counting(clock).orElseThrow().within()) > 0;
		return new Wait(time, over, counts && late);
	}

	/** The last rating given in the week of the first one. */
	List<ResolutionRated> ratingsIn(LocalDate week) {
		List<ResolutionRated> ratings = new ArrayList<>();
		Optional<ResolutionRated> last = Optional.empty();
		LocalDate since = LocalDate.EPOCH;
		for (RequestEvent event : this.history) {
			if (event instanceof ResolutionRated rated) {
				since = last.isPresent() ? since : week(rated.at());
				last = since.equals(week(rated.at())) ? Optional.of(rated) : last;
			}
			if (event instanceof RequestReopened) {
				add(ratings, last, since, week);
				last = Optional.empty();
			}
		}
		add(ratings, last, since, week);
		return ratings;
	}

	private static void add(List<ResolutionRated> ratings, Optional<ResolutionRated> rated, LocalDate since,
			LocalDate week) {
		rated.filter((one) -> since.equals(week)).ifPresent(ratings::add);
	}

	/**
	 * A wait.
	 *
	 * @param time how long it took so far
	 * @param over whether it has ended
	 * @param late whether it took longer than promised
	 */
	record Wait(Duration time, boolean over, boolean late) {

		/** Whether it is known to be on time or late. */
		boolean isJudged() {
			return this.over || this.late;
		}

		boolean isInTime() {
			return this.over && !this.late;
		}

		/** The same wait, if it had ended by now. */
		Wait ended() {
			return new Wait(this.time, true, this.late);
		}

	}

}
