package org.switchboard.journal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.switchboard.workspace.WorkspaceId;

/** When to check each workspace for entries to take over. For one thread. */
class TakeOverTimes {

	private final Map<WorkspaceId, String> cursors = new HashMap<>();

	private final Map<WorkspaceId, Instant> last = new HashMap<>();

	private final Duration interval;

	private final Clock clock;

	TakeOverTimes(Duration interval, Clock clock) {
		this.interval = interval;
		this.clock = clock;
	}

	void whenDue(WorkspaceId workspace, UnaryOperator<String> takeOverFrom) {
		Instant now = this.clock.instant();
		Instant before = this.last.getOrDefault(workspace, Instant.EPOCH);
		if (now.isBefore(before) || !now.isBefore(before.plus(this.interval))) {
			String from = this.cursors.getOrDefault(workspace, TakeOverResult.FROM_THE_FIRST);
			String cursor = takeOverFrom.apply(from);
			this.cursors.put(workspace, cursor);
			if (cursor.equals(TakeOverResult.FROM_THE_FIRST)) {
				this.last.put(workspace, now);
			}
		}
	}

}
