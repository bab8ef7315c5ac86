package org.switchboard.delivery;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.util.unit.DataSize;

import org.switchboard.RedisForTests;
import org.switchboard.sealing.SealingForTests;
import org.switchboard.slack.SlackApi;
import org.switchboard.slack.SlackApiForTests;
import org.switchboard.slack.SlackFiles;
import org.switchboard.workspace.WorkspaceId;
import org.switchboard.workspace.WorkspaceJoined;

/**
 * A node that delivers for one workspace.
 */
final class DeliveryNode implements AutoCloseable {

	static final DataSize LARGEST = DataSize.ofMegabytes(1);

	static final DeliveryProperties QUICK = new DeliveryProperties(4, Duration.ofMillis(50), Duration.ofSeconds(2),
			Duration.ofMillis(5), 3, 6000, 10, Duration.ofDays(1), 1000, LARGEST);

	static final DeliveryProperties DEFAULTS = new DeliveryProperties(4, Duration.ofMillis(500), Duration.ofSeconds(30),
			Duration.ofSeconds(1), 3, 50, 10, Duration.ofDays(1), 1000, LARGEST);

	final Deliveries deliveries;

	final ParkedDeliveries parked;

	private final Dispatchers dispatchers;

	DeliveryNode(StringRedisTemplate redis, SlackApi slack) {
		this(redis, slack, QUICK, Clock.systemUTC());
	}

	DeliveryNode(StringRedisTemplate redis, SlackApi slack, SlackFiles files) {
		this(redis, slack, files, QUICK, Clock.systemUTC());
	}

	DeliveryNode(StringRedisTemplate redis, SlackApi slack, DeliveryProperties properties, Clock clock) {
		this(redis, slack, SlackApiForTests.noFiles(), properties, clock);
	}

	private DeliveryNode(StringRedisTemplate redis, SlackApi slack, SlackFiles files, DeliveryProperties properties,
			Clock clock) {
		Lanes lanes = new Lanes(redis, properties, SealingForTests.NONE, clock);
		this.dispatchers = new Dispatchers(dispatcher(redis, slack, files, lanes, properties, clock), properties,
				clock);
		this.deliveries = new Deliveries(lanes, this.dispatchers, new StrayReplies(slack, lanes, (event) -> {
		}));
		this.parked = new ParkedDeliveries(redis, this.dispatchers, SealingForTests.NONE, clock);
		this.dispatchers.start();
	}

	static Dispatcher dispatcher(StringRedisTemplate redis, SlackApi slack, SlackFiles files, Lanes lanes,
			DeliveryProperties properties, Clock clock) {
		Pauses pauses = new Pauses(redis, slack, SlackApiForTests.noWorkspaces(), properties, clock);
		MessageSender messageSender = messageSender(slack, files, lanes, pauses, properties, clock);
		return new Dispatcher(lanes, messageSender, pauses, new ParkedNotices(lanes, (workspace) -> List.of()),
				properties, clock);
	}

	static MessageSender messageSender(SlackApi slack, SlackFiles files, Lanes lanes, DeliveryProperties properties,
			Clock clock) {
		return messageSender(slack, files, lanes, new Pauses(RedisForTests.shared().template(), slack,
				SlackApiForTests.noWorkspaces(), properties, clock), properties, clock);
	}

	private static MessageSender messageSender(SlackApi slack, SlackFiles files, Lanes lanes, Pauses pauses,
			DeliveryProperties properties, Clock clock) {
		FileShares shares = new FileShares(slack);
		Posts posts = new Posts(slack);
		FileSender carrier = new FileSender(shares, new OwnFiles(files, shares, lanes, properties), posts, lanes,
				properties, clock);
		// no listener here can rebuild a lost card
		StrayReplies strays = new StrayReplies(slack, lanes, (event) -> {
		});
		return new MessageSender(posts, carrier, new DoubtfulPosts(slack), strays, pauses, SealingForTests.NONE,
				properties, clock);
	}

	void serve(WorkspaceId workspace) {
		this.dispatchers.on(new WorkspaceJoined(workspace));
	}

	@Override
	public void close() {
		this.dispatchers.stop();
	}

}
