package org.switchboard.slack;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.switchboard.worker.FailureKind;
import org.switchboard.workspace.WorkspaceId;

/**
 * Caches what Slack says about things, by their ids: an answer for an hour, a missing one
 * for a minute.
 *
 * @param <T> what Slack says
 */
final class NameCache<T> {

	private static final Logger logger = LoggerFactory.getLogger(NameCache.class);

	private static final Duration TOLD = Duration.ofHours(1);

	private static final Duration NOT_TOLD = Duration.ofMinutes(1);

	private static final int MOST = 10_000;

	private final AsyncCache<Thing, Optional<T>> answers;

	NameCache(Clock clock) {
		this.answers = Caffeine.newBuilder()
			.maximumSize(MOST)
			.expireAfter(Expiry.<Thing, Optional<T>>creating((thing, answer) -> answer.isPresent() ? TOLD : NOT_TOLD))
			.ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
			.executor(Runnable::run)
			.buildAsync();
	}

	// returns what Slack says about something; if several need it at once, one asks and
	// the others wait
	CompletableFuture<Optional<T>> get(WorkspaceId workspace, String id, Executor executor,
			Supplier<Optional<T>> question) {
		Thing thing = new Thing(workspace, id);
		CompletableFuture<Optional<T>> asked = new CompletableFuture<>();
		CompletableFuture<Optional<T>> known = this.answers.asMap().putIfAbsent(thing, asked);
		return (known != null) ? known : asked.completeAsync(() -> ask(thing, question), executor);
	}

	private Optional<T> ask(Thing thing, Supplier<Optional<T>> question) {
		try {
			return question.get();
		}
		catch (SlackRefused ex) {
			logger.info("couldn't look up {} of {} in Slack: {}", thing.id(), thing.workspace(), ex.error());
		}
		catch (RuntimeException ex) {
			logger.info("couldn't look up {} of {} in Slack: {}", thing.id(), thing.workspace(), FailureKind.of(ex));
		}
		return Optional.empty();
	}

	private record Thing(WorkspaceId workspace, String id) {
	}

}
