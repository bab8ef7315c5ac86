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
 * @param outcome {@code done}, {@code refused} or {@code failed}
 */
public record AuditEntry(Instant at, String who, String what, String of, String outcome) {

	/** It was carried out. */
	public static final String DONE = "done";

	/** They may not. */
	public static final String REFUSED = "refused";

	List<String> fields() {
		return List.of(String.valueOf(this.at.toEpochMilli()), this.who, this.what, this.of, this.outcome);
	}

	static AuditEntry of(Map<String, String> stored) {
		return new AuditEntry(Instant.ofEpochMilli(Long.parseLong(stored.getOrDefault("at", "0"))),
				stored.getOrDefault("who", ""), stored.getOrDefault("what", ""), stored.getOrDefault("of", ""),
				stored.getOrDefault("outcome", ""));
	}

}
