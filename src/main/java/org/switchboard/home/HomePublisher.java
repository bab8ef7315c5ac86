package org.switchboard.home;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

import org.switchboard.directory.Directories;
import org.switchboard.directory.Directory;
import org.switchboard.request.lifecycle.Caller;
import org.switchboard.slack.SlackApi;
import org.switchboard.slack.SlackJson;
import org.switchboard.slack.SlackRateLimited;
import org.switchboard.slack.SlackRefused;
import org.switchboard.slack.SlackUnreachable;
import org.switchboard.slack.Workspaces;
import org.switchboard.worker.FailureKind;
import org.switchboard.worker.RedisRetry;
import org.switchboard.worker.Task;
import org.switchboard.workspace.WorkspaceId;

/**
 * Publishes the Home that is due, unless Slack already shows the same.
 *
 * @see <a href="https://docs.slack.dev/reference/methods/views.publish">views.publish</a>
 */
@Component
class HomePublisher {

	private static final Logger logger = LoggerFactory.getLogger(HomePublisher.class);

	private static final Duration PAUSE = Duration.ofSeconds(2);

	private static final Duration LONG_PAUSE = Duration.ofMinutes(1);

	private final Map<WorkspaceId, String> tokens = new ConcurrentHashMap<>();

	private final Homes homes;

	private final HomeView view;

	private final Directories directories;

	private final SlackApi slack;

	private final Workspaces workspaces;

	private final Clock clock;

	HomePublisher(Homes homes, HomeView view, Directories directories, SlackApi slack, Workspaces workspaces,
			Clock clock) {
		this.homes = homes;
		this.view = view;
		this.directories = directories;
		this.slack = slack;
		this.workspaces = workspaces;
		this.clock = clock;
	}

	// returns when to ask again
	Instant publish(WorkspaceId workspace, Consumer<Instant> later) {
		Optional<Directory> directory = this.directories.find(workspace);
		if (directory.isEmpty()) {
			return Task.NOTHING_LEFT;
		}
		// if the answer is lost, the same token gets the same Home again
		String token = this.tokens.computeIfAbsent(workspace, (key) -> UUID.randomUUID().toString());
		HomeLeaseAnswer answer = this.homes.take(workspace, token);
		this.tokens.remove(workspace);
		if (answer.home().isEmpty()) {
			return answer.next();
		}
		LeasedHome home = answer.home().get();
		Supplier<Instant> outcome = bring(new Caller(workspace, directory.get(), home.userId()), home);
		// otherwise no node could publish it until the lease ends
		later.accept(RedisRetry.until(home.until(), this.clock, outcome));
		return Instant.MIN;
	}

	// publishes it, and returns how to store the outcome
	private Supplier<Instant> bring(Caller caller, LeasedHome home) {
		WorkspaceId workspace = caller.workspace();
		try {
			HomeBlocks blocks = this.view.of(caller, home);
			String digest = this.workspaces.seal(workspace, "home",
					home.userId() + "\n" + SlackJson.of(blocks.view().getBlocks()));
			if (!digest.equals(home.digest())) {
				this.slack.patiently(workspace,
						(methods) -> methods.viewsPublish((call) -> call.userId(home.userId()).view(blocks.view())));
			}
			return () -> this.homes.published(workspace, home, digest, blocks.until());
		}
		catch (SlackRateLimited ex) {
			return () -> held(workspace, home, ex.retryAfter());
		}
		catch (SlackRefused ex) {
			return refused(workspace, home, ex);
		}
		catch (SlackUnreachable | DataAccessException ex) {
			return () -> this.homes.failed(workspace, home, this.clock.instant().plus(PAUSE));
		}
		catch (RuntimeException ex) {
			logger.warn("could not build a Home of {}: {}", workspace, FailureKind.of(ex));
			return () -> this.homes.failed(workspace, home, this.clock.instant().plus(LONG_PAUSE));
		}
	}

	private Supplier<Instant> refused(WorkspaceId workspace, LeasedHome home, SlackRefused refused) {
		logger.warn("Slack refused a Home of {}: {}", workspace, refused.error());
		return switch (refused.kind()) {
			case HEALS, IN_DOUBT -> () -> this.homes.failed(workspace, home, this.clock.instant().plus(PAUSE));
			case SHUT_OUT -> () -> held(workspace, home, LONG_PAUSE);
			case GONE, PERMANENT -> () -> {
				this.homes.forget(workspace, home.userId());
				return Task.NOTHING_LEFT;
			};
		};
	}

	private Instant held(WorkspaceId workspace, LeasedHome home, Duration pause) {
		this.homes.hold(workspace, pause);
		return this.homes.failed(workspace, home, this.clock.instant().plus(pause));
	}

}
