package slacksim.limits;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import slacksim.support.SlidingWindow;

/** Counts a workspace's calls. Refused calls don't count. */
public final class RateLimits {

	private static final Duration MINUTE = Duration.ofMinutes(1);

	private final Map<String, SlidingWindow> windows = new HashMap<>();

	private final Clock clock;

	private Rates rates;

	public RateLimits(Clock clock, Rates rates) {
		this.clock = clock;
		this.rates = rates;
	}

	/** Starts counting from zero with other limits. */
	public synchronized void become(Rates other) {
		this.rates = other;
		this.windows.clear();
	}

	/**
	 * Counts a call.
	 * @param method the method
	 * @param tier its tier
	 * @param channel the channel, if it posts
	 * @return zero, or how long to wait before retrying
	 */
	public synchronized Duration count(String method, Tier tier, String channel) {
		if (!this.rates.enforced()) {
			return Duration.ZERO;
		}
		Instant now = this.clock.instant();
		List<SlidingWindow> all = (tier == Tier.POSTING) ? List.of(posts(), posts(channel))
				: List.of(calls(method, tier));
		Duration wait = Collections.max(all.stream().map((window) -> window.wait(now)).toList());
		if (wait.isZero()) {
			all.forEach((window) -> window.take(now));
		}
		return wait;
	}

	private SlidingWindow calls(String method, Tier tier) {
		return this.windows.computeIfAbsent(method,
				(name) -> new SlidingWindow(tier.perMinute() + this.rates.burst(), MINUTE));
	}

	private SlidingWindow posts() {
		return this.windows.computeIfAbsent("posts", (name) -> new SlidingWindow(this.rates.postsPerMinute(), MINUTE));
	}

	private SlidingWindow posts(String channel) {
		int atOnce = 1 + this.rates.postBurst();
		return this.windows.computeIfAbsent("posts in " + channel,
				(name) -> new SlidingWindow(atOnce, Duration.ofSeconds(atOnce)));
	}

}
