package org.switchboard.delivery;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

import org.springframework.data.redis.core.StringRedisTemplate;

import org.switchboard.slack.SlackApi;
import org.switchboard.workspace.WorkspaceId;
import org.switchboard.workspace.WorkspaceJoined;

/**
 * A node that delivers for one workspace.
 */
final class DeliveryNode implements AutoCloseable {

	static final DeliveryProperties QUICK = new DeliveryProperties(4, Duration.ofMillis(50), Duration.ofSeconds(2),
			Duration.ofMillis(5), 3, 6000, 10, Duration.ofDays(1), 1000);

	static final DeliveryProperties DEFAULTS = new DeliveryProperties(4, Duration.ofMillis(500), Duration.ofSeconds(30),
			Duration.ofSeconds(1), 3, 50, 10, Duration.ofDays(1), 1000);

	final Deliveries deliveries;

	final ParkedDeliveries parked;

	private final Dispatchers dispatchers;

	DeliveryNode(StringRedisTemplate redis, SlackApi slack) {
		this(redis, slack, QUICK, Clock.systemUTC());
	}

	DeliveryNode(StringRedisTemplate redis, SlackApi slack, DeliveryProperties properties, Clock clock) {
		Lanes lanes = new Lanes(redis, properties, clock);
		Postman postman = new Postman(slack, new InDoubt(slack), properties, clock);
		this.dispatchers = new Dispatchers(
				new Dispatcher(lanes, postman, new ParkedNotices(lanes, (workspace) -> List.of()), clock), properties,
				clock);
		this.deliveries = new Deliveries(lanes, this.dispatchers);
		this.parked = new ParkedDeliveries(redis, this.dispatchers, clock);
		this.dispatchers.start();
	}

	void serve(WorkspaceId workspace) {
		this.dispatchers.on(new WorkspaceJoined(workspace));
	}

	@Override
	public void close() {
		this.dispatchers.stop();
	}

}
