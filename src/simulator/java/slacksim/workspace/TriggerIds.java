package slacksim.workspace;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import slacksim.calls.Refusal;
import slacksim.support.Ids;

/** The trigger IDs given to the bot. Each works once, within three seconds. */
public final class TriggerIds {

	private static final Duration LIFE = Duration.ofSeconds(3);

	private final Clock clock;

	private final Map<String, Trigger> issued = new HashMap<>();

	TriggerIds(Clock clock) {
		this.clock = clock;
	}

	public synchronized String issue(String userId) {
		String id = this.issued.size() + "." + Ids.fresh("") + "." + Ids.fresh("").toLowerCase(Locale.ROOT);
		this.issued.put(id, new Trigger(userId, this.clock.instant(), false));
		return id;
	}

	/**
	 * Uses up a trigger ID, and returns the user whose interaction it was.
	 * @throws Refusal if it is unknown, used or too old
	 */
	public synchronized String use(String id) {
		Trigger trigger = this.issued.get(id);
		if (trigger == null) {
			throw new Refusal("invalid_trigger_id");
		}
		if (trigger.used()) {
			throw new Refusal("exchanged_trigger_id");
		}
		if (this.clock.instant().isAfter(trigger.at().plus(LIFE))) {
			throw new Refusal("expired_trigger_id");
		}
		this.issued.put(id, new Trigger(trigger.userId(), trigger.at(), true));
		return trigger.userId();
	}

	/**
	 * A trigger ID as issued.
	 *
	 * @param userId whose interaction
	 * @param at when it was issued
	 * @param used whether the bot has used it
	 */
	private record Trigger(String userId, Instant at, boolean used) {

	}

}
