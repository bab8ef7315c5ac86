package org.switchboard.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.stereotype.Component;

import org.switchboard.slack.CallRefusal;
import org.switchboard.slack.Workspaces;
import org.switchboard.worker.CachedReading;
import org.switchboard.workspace.WorkspaceId;

/** Metrics of deliveries. All nodes report the same. */
@Component
class DeliveryMeters implements MeterBinder {

	private final Workspaces workspaces;

	private final Lanes lanes;

	private final ParkedDeliveries parked;

	private final Pauses pauses;

	private final Clock clock;

	private final CachedReading<Queue> queue = new CachedReading<>(this::lookUp,
			new Queue(Double.NaN, Double.NaN, Double.NaN, Double.NaN));

	DeliveryMeters(Workspaces workspaces, Lanes lanes, ParkedDeliveries parked, Pauses pauses, Clock clock) {
		this.workspaces = workspaces;
		this.lanes = lanes;
		this.parked = parked;
		this.pauses = pauses;
		this.clock = clock;
	}

	@Override
	public void bindTo(MeterRegistry registry) {
		tell("waiting", Queue::waiting).description("Conversations with messages that are not in Slack yet")
			.register(registry);
		tell("delay", Queue::delay).description("How long the oldest of these has been due")
			.baseUnit("seconds")
			.register(registry);
		tell("parked", Queue::parked).description("Messages that Slack refused for good, up to 1,000")
			.register(registry);
		tell("stalled", Queue::stalled)
			.description("How long the longest-stalled conversation has been retrying one message")
			.baseUnit("seconds")
			.register(registry);
		CallRefusal.SHUT_OUT_ERRORS
			.forEach((why) -> Gauge.builder("switchboard.delivery.paused", this.pauses, (pauses) -> pauses.count(why))
				.description("Workspaces that reject the bot")
				.tag("reason", why)
				.register(registry));
	}

	private Gauge.Builder<CachedReading<Queue>> tell(String name, ToDoubleFunction<Queue> number) {
		return Gauge.builder("switchboard.delivery." + name, this.queue,
				(reading) -> number.applyAsDouble(reading.get()));
	}

	private Queue lookUp() {
		List<WorkspaceId> all = List.copyOf(this.workspaces.ids());
		Instant now = this.clock.instant();
		return new Queue(all.stream().mapToDouble(this.lanes::waiting).sum(), longest(all, this.lanes::next, now),
				longest(all, this.lanes::stalled, now), all.stream().mapToDouble(this.parked::count).sum());
	}

	private static double longest(List<WorkspaceId> all, Function<WorkspaceId, Optional<Instant>> since, Instant now) {
		return all.stream()
			.flatMap((workspace) -> since.apply(workspace).stream())
			.mapToDouble((then) -> Math.max(0, Duration.between(then, now).toMillis() / 1000.0))
			.max()
			.orElse(0);
	}

	private record Queue(double waiting, double delay, double stalled, double parked) {
	}

}
