package org.switchboard.survey.round;

import java.time.Duration;
import java.util.Optional;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.springframework.stereotype.Component;

import org.switchboard.workspace.WorkspaceId;

/**
 * Rounds that this node recently read. They never change, so only a round's first modal
 * has to wait for Redis.
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

	// finds a round that still accepts answers
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
