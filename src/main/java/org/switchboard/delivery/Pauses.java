package org.switchboard.delivery;

import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import okhttp3.FormBody;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.RedisScript;
import org.springframework.stereotype.Component;

import org.switchboard.slack.CallRefusal;
import org.switchboard.slack.SlackApi;
import org.switchboard.slack.SlackRateLimited;
import org.switchboard.slack.SlackRefused;
import org.switchboard.slack.SlackUnreachable;
import org.switchboard.slack.Workspaces;
import org.switchboard.worker.CachedReading;
import org.switchboard.workspace.Scripts;
import org.switchboard.workspace.WorkspaceId;

/**
 * Workspaces that do not let the bot in, such as after its token was revoked. All their
 * lanes wait on all nodes, and one node at a time asks Slack whether that is over. <pre>
 * delivery:pause  hash · forever, three fields · why (Slack's error code), until (when to check again), over (when the
 *                 last pause ended); times in epoch ms
 *
 * pause  EVAL pause.lua
 * </pre>
 */
@Component("slackHealthIndicator")
class Pauses implements HealthIndicator {

	private static final Logger logger = LoggerFactory.getLogger(Pauses.class);

	private static final RedisScript<Long> PAUSE = Scripts.of("pause.lua", Pauses.class, Long.class);

	private final CachedReading<Map<WorkspaceId, String>> reasons = new CachedReading<>(this::lookUp, Map.of());

	private final StringRedisTemplate redis;

	private final SlackApi slack;

	private final Workspaces workspaces;

	private final Duration pace;

	private final Clock clock;

	Pauses(StringRedisTemplate redis, SlackApi slack, Workspaces workspaces, DeliveryProperties properties,
			Clock clock) {
		this.redis = redis;
		this.slack = slack;
		this.workspaces = workspaces;
		this.pace = properties.lease();
		this.clock = clock;
	}

	// asks with auth.test, because the error on a message may concern only that message
	Optional<Boolean> isShutOut(WorkspaceId workspace) {
		try {
			this.slack.patiently(workspace, "auth.test", new FormBody.Builder());
			if (note(workspace, "")) {
				logger.info("Slack accepts the bot in {} again, so messages resume", workspace);
			}
			return Optional.of(false);
		}
		catch (SlackRefused ex) {
			if (ex.kind() == CallRefusal.SHUT_OUT) {
				if (note(workspace, ex.error())) {
					logger.warn("Slack rejects the bot in {}, so its messages wait: {}", workspace, ex.error());
				}
				return Optional.of(true);
			}
		}
		catch (SlackUnreachable | SlackRateLimited ex) {
			logger.debug("couldn't ask whether Slack accepts the bot in {}: {}", workspace, ex.getMessage());
		}
		return Optional.empty();
	}

	private boolean note(WorkspaceId workspace, String why) {
		long now = this.clock.millis();
		Long news = this.redis.execute(PAUSE, List.of(key(workspace)), why, String.valueOf(now),
				String.valueOf(now + this.pace.toMillis()));
		return news != null && news == 1;
	}

	// why this node's workspaces are paused
	Map<WorkspaceId, String> reasons() {
		return this.reasons.get();
	}

	// how many of this node's workspaces reject the bot for this reason
	int count(String why) {
		return Collections.frequency(reasons().values(), why)
				+ (int) this.workspaces.shutOut().filter(why::equals).stream().count();
	}

	/**
	 * Reports which workspaces are paused, and why. The node is out of service if all its
	 * workspaces are paused, or it can't serve its first one yet.
	 */
	@Override
	public Health health() {
		Map<WorkspaceId, String> reasons = reasons();
		Optional<String> first = this.workspaces.shutOut();
		boolean everywhere = first.isPresent()
				|| (!reasons.isEmpty() && reasons.keySet().containsAll(this.workspaces.ids()));
		Health.Builder health = everywhere ? Health.outOfService() : Health.up();
		reasons.forEach((workspace, why) -> health.withDetail(workspace.value(), why));
		first.ifPresent((why) -> health.withDetail("workspace", why));
		return health.build();
	}

	private Map<WorkspaceId, String> lookUp() {
		Map<WorkspaceId, String> reasons = new LinkedHashMap<>();
		for (WorkspaceId workspace : this.workspaces.ids()) {
			Object why = this.redis.opsForHash().get(key(workspace), "why");
			if (why != null) {
				reasons.put(workspace, why.toString());
			}
		}
		return reasons;
	}

	private static String key(WorkspaceId workspace) {
		return workspace.key("delivery", "pause");
	}

}
