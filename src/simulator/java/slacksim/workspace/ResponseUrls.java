package slacksim.workspace;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

import slacksim.calls.Refusal;
import slacksim.support.Ids;

/**
 * The addresses for answering interactions, each valid five times within thirty minutes.
 */
public final class ResponseUrls {

	public static final String PATH = "/response/";

	private static final Duration LIFE = Duration.ofMinutes(30);

	private static final int USES = 5;

	private final Clock clock;

	private final Map<String, Grant> grants = new HashMap<>();

	ResponseUrls(Clock clock) {
		this.clock = clock;
	}

	/**
	 * Issues an address, and returns its last part.
	 * @param userId whose interaction
	 * @param channelId the channel
	 * @param ts the message that was acted on, or empty
	 */
	synchronized String issue(String userId, String channelId, String ts) {
		String id = Ids.secret();
		this.grants.put(id, new Grant(userId, channelId, ts, this.clock.instant(), 0));
		return id;
	}

	/**
	 * Uses an address once, and returns what it is for.
	 * @param id its last part
	 * @throws Refusal if it is unknown, too old or used too often
	 */
	public synchronized Grant use(String id) {
		Grant grant = this.grants.get(id);
		if (grant == null) {
			throw new Refusal("no_such_url");
		}
		if (this.clock.instant().isAfter(grant.at().plus(LIFE))) {
			throw new Refusal("expired_url");
		}
		if (grant.uses() >= USES) {
			throw new Refusal("used_url");
		}
		this.grants.put(id, new Grant(grant.userId(), grant.channelId(), grant.ts(), grant.at(), grant.uses() + 1));
		return grant;
	}

	/**
	 * What an address is for.
	 *
	 * @param userId whose interaction
	 * @param channelId the channel
	 * @param ts the message that was acted on, or empty
	 * @param at when it was issued
	 * @param uses how often it was used
	 */
	public record Grant(String userId, String channelId, String ts, Instant at, int uses) {

	}

}
