package org.switchboard.anonymity;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.springframework.dao.QueryTimeoutException;
import org.springframework.data.redis.core.Cursor;
import org.springframework.data.redis.core.ScanOptions;
import org.springframework.data.redis.core.StringRedisTemplate;

import org.switchboard.StoredValue;

import static org.awaitility.Awaitility.await;

/** Everything in Redis. */
final class Stored {

	private final StringRedisTemplate redis;

	private final String workspace;

	Stored(StringRedisTemplate redis, String workspace) {
		this.redis = redis;
		this.workspace = "sb:{" + workspace + "}:";
	}

	/** Waits until jobs are planned and everything that is due has been done and sent. */
	void awaitsRest(Instant now) {
		await().pollDelay(Duration.ZERO)
			.pollInterval(Duration.ofMillis(25))
			.atMost(Duration.ofSeconds(30))
			.ignoreException(QueryTimeoutException.class)
			.until(() -> this.redis.hasKey(this.workspace + "due:recurring:at") && !isDue("recurring", now)
					&& !isDue("survey", now) && !isDue("recount", now)
					&& !this.redis.hasKey(this.workspace + "delivery:due"));
	}

	private boolean isDue(String kind, Instant now) {
		return this.redis.<String, String>opsForHash()
			.values(this.workspace + "due:" + kind + ":at")
			.stream()
			.anyMatch((at) -> Long.parseLong(at) <= now.toEpochMilli());
	}

	String roundKey(Round round) {
		return this.workspace + "survey:round:" + round.id();
	}

	String field(Round round, String field) {
		return Objects.requireNonNullElse(this.redis.<String, String>opsForHash().get(roundKey(round), field), "");
	}

	Map<String, String> slots(Round round) {
		return this.redis.<String, String>opsForHash().entries(roundKey(round) + ":ballots");
	}

	/**
	 * Returns every key with its entries, one per line, except the state of the nodes'
	 * sweeps and when Slack is next asked about deactivated accounts.
	 */
	SortedMap<String, List<String>> everything() {
		Set<String> others = Set.of("sb:{schedule}:jobs", this.workspace + "due:account",
				this.workspace + "due:account:at");
		SortedMap<String, List<String>> all = new TreeMap<>();
		List<String> names;
		try (Cursor<String> keys = this.redis.scan(ScanOptions.scanOptions().count(1000).build())) {
			names = keys.stream()
				// these only say that Slack signed something, not whose it was, and are
				// the bulk of all keys
				.filter((key) -> !key.startsWith(this.workspace + "seen:") && !others.contains(key))
				.toList();
		}
		StoredValue.of(this.redis, names)
			.forEach((key, value) -> all.put(key, value.entries().stream().sorted().toList()));
		return all;
	}

}
