package org.switchboard.audit;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * One accountable action. Never contains what people wrote.
 *
 * @param at when it happened
 * @param who the Slack user id
 * @param what the action, such as {@code read} or {@code RequestClaimed}
 * @param of what it was done to: a request's key, a mention or an id; may be empty
 * @param outcome {@code done} or {@code refused}; for administrators also {@code begun}
 * beforehand, or {@code unclear} ({@code failed} in older versions)
 * @param times how often so far that day (UTC); 1 if not counted
 */
public record AuditEntry(Instant at, String who, String what, String of, String outcome, long times) {

	/** The action was carried out. */
	public static final String DONE = "done";

	/** The person wasn't allowed to do it. */
	public static final String REFUSED = "refused";

	public AuditEntry(Instant at, String who, String what, String of, String outcome) {
		this(at, who, what, of, outcome, 1);
	}

	public boolean isBegun() {
		return this.outcome.equals("begun");
	}

	public boolean isRefused() {
		return this.outcome.equals(REFUSED);
	}

	// in the order append.lua expects
	List<String> fields(boolean counted) {
		return List.of(String.valueOf(this.at.toEpochMilli()), this.who, this.what, this.of, this.outcome,
				(counted || isRefused()) ? "1" : "0");
	}

	static AuditEntry of(Map<String, String> stored) {
		return new AuditEntry(Instant.ofEpochMilli(Long.parseLong(stored.getOrDefault("at", "0"))),
				stored.getOrDefault("who", ""), stored.getOrDefault("what", ""), stored.getOrDefault("of", ""),
				stored.getOrDefault("outcome", ""), Long.parseLong(stored.getOrDefault("times", "1")));
	}

}
