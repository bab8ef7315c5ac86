package org.switchboard.request.lifecycle;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.switchboard.calendar.TimeRange;
import org.switchboard.sla.ClockKind;
import org.switchboard.sla.SlaClock;
import org.switchboard.sla.Terms;

/** What one of a request's clocks did, derived from the request's history alone. */
public final class ClockLedger {

	private final List<Request> states;

	private final ClockKind kind;

	private final List<Segment> segments = new ArrayList<>();

	private ClockLedger(List<Request> states, ClockKind kind) {
		this.states = states;
		this.kind = kind;
	}

	/**
	 * Returns the clock's segments.
	 * @param history all of the request's events, oldest first
	 * @param kind which clock; of the next-reply clocks, the last one
	 * @param now where the last segment ends
	 * @return in order and without gaps; empty if the clock never started
	 */
	public static List<Segment> of(RequestId id, List<RequestEvent> history, ClockKind kind, Instant now) {
		return new ClockLedger(Request.states(id, history), kind).segments(now);
	}

	private List<Segment> segments(Instant now) {
		Request last = this.states.get(this.states.size() - 1);
		Optional<Instant> began = last.clocks().find(this.kind).map(SlaClock::startedAt);
		for (int i = 0; i < this.states.size(); i++) {
			Request state = this.states.get(i);
			Instant from = state.clocks().asOf();
			Instant to = (i + 1 < this.states.size()) ? this.states.get(i + 1).clocks().asOf() : now;
			if (began.filter((at) -> !from.isBefore(at)).isPresent() && from.isBefore(to)) {
				add(state, from, to);
			}
		}
		return this.segments;
	}

	private void add(Request state, Instant from, Instant to) {
		boolean runs = state.clocks().find(this.kind).flatMap(SlaClock::since).isPresent();
		if (!runs) {
			add(new Segment(from, to, Why.of(this.kind, state), state.clocks().terms()));
			return;
		}
		Instant reached = from;
		for (TimeRange open : state.clocks().terms().time(this.kind).stretches(from, to)) {
			if (reached.isBefore(open.begin())) {
				add(new Segment(reached, open.begin(), Why.NOBODY_WORKS, state.clocks().terms()));
			}
			add(new Segment(open.begin(), open.end(), Why.COUNTS, state.clocks().terms()));
			reached = open.end();
		}
		if (reached.isBefore(to)) {
			add(new Segment(reached, to, Why.NOBODY_WORKS, state.clocks().terms()));
		}
	}

	// extends the last segment if nothing changed
	private void add(Segment next) {
		Segment last = this.segments.isEmpty() ? next : this.segments.get(this.segments.size() - 1);
		if (last.to().equals(next.from()) && last.why() == next.why() && last.terms().equals(next.terms())) {
			this.segments.set(this.segments.size() - 1, new Segment(last.from(), next.to(), last.why(), last.terms()));
		}
		else {
			this.segments.add(next);
		}
	}

	/** What a clock is doing, and why. */
	public enum Why {

		/** It is counting. */
		COUNTS,
		/** It runs, but outside business hours. */
		NOBODY_WORKS,
		/** It is paused while the requester is asked something. */
		REQUESTER_ASKED,
		/** It is paused because only an approval is missing. */
		APPROVER_ASKED,
		/** It stopped because its target event happened. */
		MET,
		/** It stopped because the request was resolved or ended. */
		DONE;

		private static Why of(ClockKind kind, Request request) {
			if (!request.state().isOpen()) {
				return DONE;
			}
			boolean isMet = kind == ClockKind.FIRST_RESPONSE && request.firstResponseAt().isPresent();
			if (!isMet && Approval.isAllThatIsMissing(request)) {
				return APPROVER_ASKED;
			}
			return (kind != ClockKind.RESOLUTION) ? MET : REQUESTER_ASKED;
		}

	}

	/**
	 * A stretch of time in which a clock did one thing.
	 *
	 * @param from when it began
	 * @param to when it ended
	 * @param why what the clock did
	 * @param terms the targets at that time
	 */
	public record Segment(Instant from, Instant to, Why why, Terms terms) {

		/** Returns how much time the clock counted; zero unless it was counting. */
		public Duration counted() {
			return (this.why == Why.COUNTS) ? Duration.between(this.from, this.to) : Duration.ZERO;
		}

	}

}
