package org.switchboard.request.lifecycle;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.switchboard.sla.Alarm;
import org.switchboard.sla.ClockKind;
import org.switchboard.sla.ClockTarget;
import org.switchboard.sla.EscalationTarget;
import org.switchboard.sla.SlaClock;
import org.switchboard.sla.Terms;

/** When people are alerted that a request is due or overdue, from its history. */
public final class AlarmPolicy {

	/** The share of a target's time after which people are warned. */
	private static final double MOST = 0.75;

	private static final Duration RECENTLY = Duration.ofMinutes(5);

	private final List<RequestEvent> history;

	private final Request request;

	private final List<ClockEvent.AlarmRaised> raised;

	private AlarmPolicy(List<RequestEvent> history, Request request) {
		this.history = history;
		this.request = request;
		this.raised = history.stream()
			.filter(ClockEvent.AlarmRaised.class::isInstance)
			.map(ClockEvent.AlarmRaised.class::cast)
			.toList();
	}

	/**
	 * Returns the next alarm. If several were missed, only the most serious one.
	 * @param history all of the request's events, oldest first
	 * @param request the request after them
	 * @return empty if no clock is running toward a target
	 */
	public static Optional<Step> next(List<RequestEvent> history, Request request, Instant now) {
		return request.state().isOpen() ? new AlarmPolicy(history, request).next(now) : Optional.empty();
	}

	private Optional<Step> next(Instant now) {
		List<Step> steps = Stream.of(ClockKind.values()).flatMap((kind) -> steps(kind).stream()).toList();
		Predicate<Step> isPast = (step) -> !step.at().isAfter(now);
		return steps.stream()
			.filter(isPast)
			.max(Comparator.comparing(Step::alarm))
			.or(() -> steps.stream().min(Comparator.comparing(Step::at)));
	}

	private List<Step> steps(ClockKind kind) {
		Terms terms = this.request.clocks().terms();
		List<Step> steps = new ArrayList<>();
		this.request.clocks().find(kind).ifPresent((clock) -> terms.counting(kind).ifPresent((counting) -> {
			clock.running().ifPresent((due) -> {
				steps.add(new Step(warnedAt(clock, counting), kind, Alarm.WARNING, due));
				steps.add(new Step(due, kind, Alarm.BREACH, due));
				terms.ladder()
					.forEach((rung) -> steps.add(new Step(counting.time().plus(due, rung.after()), kind,
							(rung.to() != EscalationTarget.LEAD) ? Alarm.HEAD : Alarm.LEAD, due)));
			});
		}));
		return steps.stream().filter((step) -> isPending(step)).map((step) -> withinHours(step, terms)).toList();
	}

	private static Instant warnedAt(SlaClock clock, ClockTarget counting) {
		return clock.since().map((since) -> counting.after(since, clock.used(), MOST)).orElse(Instant.MAX);
	}

	private boolean isPending(Step step) {
		Instant started = this.request.clocks().find(step.clock()).map(SlaClock::startedAt).orElse(Instant.MAX);
		boolean isTold = this.raised.stream()
			.filter((alarm) -> alarm.clock() == step.clock() && !alarm.at().isBefore(started))
			.anyMatch((alarm) -> step.alarm() == Alarm.WARNING
					|| (alarm.alarm().covers(step.alarm()) && alarm.due().equals(step.due())));
		return !isTold && (!step.alarm().covers(Alarm.LEAD) || !isTaken(step.due()));
	}

	/** Whether the team's lead was already alerted about the same due time. */
	public static boolean leadKnows(List<RequestEvent> history, Step step) {
		return history.stream()
			.filter(ClockEvent.AlarmRaised.class::isInstance)
			.map(ClockEvent.AlarmRaised.class::cast)
			.anyMatch((raised) -> raised.clock() == step.clock() && raised.due().equals(step.due())
					&& raised.alarm() != Alarm.WARNING);
	}

	private boolean isTaken(Instant due) {
		return this.history.stream()
			.filter(ClockEvent.LateTaken.class::isInstance)
			.anyMatch((taken) -> !taken.at().isBefore(due));
	}

	// outside the team's hours, only for targets that count around the clock
	private static Step withinHours(Step step, Terms terms) {
		boolean counts = terms.targets().get(step.clock()) != null
				&& terms.targets().get(step.clock()).aroundTheClock();
		return counts ? step : new Step(terms.time().nextOpen(step.at()), step.clock(), step.alarm(), step.due());
	}

	/**
	 * Returns who acted on the request within the last few minutes, and so needs no
	 * alert.
	 */
	public static List<Participant> acted(List<RequestEvent> history, Instant now) {
		Instant since = now.minus(RECENTLY);
		return history.stream()
			.filter((event) -> !event.at().isBefore(since))
			.map(RequestEvent::by)
			.distinct()
			.toList();
	}

	/**
	 * An alarm to raise.
	 *
	 * @param at when to raise it
	 * @param clock which clock it is about
	 * @param alarm how serious it is
	 * @param due when the clock is due
	 */
	public record Step(Instant at, ClockKind clock, Alarm alarm, Instant due) {
	}

}
