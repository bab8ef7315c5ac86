package org.switchboard.survey.round;

import java.time.Duration;
import java.util.Optional;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.springframework.stereotype.Component;

import org.switchboard.workspace.WorkspaceId;

/**
 * The rounds that this node has seen lately, as nothing of them changes: so that a window
 * opens without a look at Redis, but for the first one.
 */
@Component
class RoundCache {

	private static final int MOST = 100;

	private static final Duration KEPT = Duration.ofHours(12);

	private final Cache<String, OpenRound> known = Caffeine.newBuilder()
		.maximumSize(MOST)
		.expireAfterAccess(KEPT)
		.build();

	private final RoundStore store;

	RoundCache(RoundStore store) {
		this.store = store;
	}

	// a round that people can answer
	Optional<OpenRound> find(WorkspaceId workspace, String id) {
		String key = workspace + " " + id;
		Optional<OpenRound> seen = Optional.ofNullable(this.known.getIfPresent(key));
		if (seen.isPresent()) {
			return seen;
		}
		Optional<OpenRound> stored = this.store.find(workspace, id).filter((round) -> !round.salt().isEmpty());
		stored.ifPresent((round) -> this.known.put(key, round));
		return stored;
	}

}
