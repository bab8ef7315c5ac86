package org.switchboard.audit;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * An action that someone is accountable for. It never has what people wrote.
 *
 * @param at when
 * @param who the Slack user id
 * @param what what they did, such as {@code read} or {@code RequestClaimed}
 * @param of to what: a request's key, a mention or an id; may be empty
 * @param outcome {@code done} or {@code refused}; of what administrators do also
 * {@code begun} before it, or {@code unclear}, which was {@code failed} in older versions
 * @param times how often on that day in UTC so far; 1 if that is not counted
 */
public record AuditEntry(Instant at, String who, String what, String of, String outcome, long times) {

	/** It was carried out. */
	public static final String DONE = "done";

	/** They may not. */
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

	// in the order of append.lua
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
