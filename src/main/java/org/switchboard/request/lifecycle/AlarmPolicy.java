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

/**
 * When people are told of the time a request has. It follows from the request's history.
 */
public final class AlarmPolicy {

	/** The part of the time after which is warned. */
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
	 * What people are to be told next. Of what should have been told before, the gravest
	 * alone is.
	 * @param history what happened to the request, oldest first
	 * @param request where that leaves it
	 * @param now the time
	 * @return what and when, or nothing if no clock runs towards a target
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
		return steps.stream().filter((step) -> isLeft(step)).map((step) -> quietly(step, terms)).toList();
	}

	private static Instant warnedAt(SlaClock clock, ClockTarget counting) {
		return clock.since().map((since) -> counting.after(since, clock.used(), MOST)).orElse(Instant.MAX);
	}

	private boolean isLeft(Step step) {
		Instant started = this.request.clocks().find(step.clock()).map(SlaClock::startedAt).orElse(Instant.MAX);
		boolean isTold = this.raised.stream()
			.filter((alarm) -> alarm.clock() == step.clock() && !alarm.at().isBefore(started))
			.anyMatch((alarm) -> step.alarm() == Alarm.WARNING
					|| (alarm.alarm().covers(step.alarm()) && alarm.due().equals(step.due())));
		return !isTold && (!step.alarm().covers(Alarm.LEAD) || !isTaken(step.due()));
	}

	/** Whether an alarm for the team's lead was raised for the same time. */
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

	// outside the team's hours, only for what counts around the clock
	private static Step quietly(Step step, Terms terms) {
		boolean counts = terms.targets().get(step.clock()) != null
				&& terms.targets().get(step.clock()).aroundTheClock();
		return counts ? step : new Step(terms.time().nextOpen(step.at()), step.clock(), step.alarm(), step.due());
	}

	/** Who did something to the request within the last minutes: they know. */
	public static List<Participant> acted(List<RequestEvent> history, Instant now) {
		Instant since = now.minus(RECENTLY);
		return history.stream()
			.filter((event) -> !event.at().isBefore(since))
			.map(RequestEvent::by)
			.distinct()
			.toList();
	}

	/**
	 * What people are to be told.
	 *
	 * @param at when
	 * @param clock what is due
	 * @param alarm how late it is then
	 * @param due when it is due
	 */
	public record Step(Instant at, ClockKind clock, Alarm alarm, Instant due) {
	}

}
