package org.switchboard.slack;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import com.slack.api.model.User;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import org.switchboard.worker.FailureKind;
import org.switchboard.workspace.WorkspaceId;

/**
 * The pictures of people. This node remembers them for an hour, and for a minute that
 * Slack did not tell.
 *
 * @see <a href="https://docs.slack.dev/reference/methods/users.info">users.info</a>
 */
@Component
public class Portraits {

	private static final Logger logger = LoggerFactory.getLogger(Portraits.class);

	private static final Duration TOLD = Duration.ofHours(1);

	private static final Duration NOT_TOLD = Duration.ofMinutes(1);

	private static final int MOST = 10_000;

	private final AsyncCache<Person, Portrait> portraits;

	private final SlackApi slack;

	Portraits(SlackApi slack, Clock clock) {
		this.slack = slack;
		this.portraits = Caffeine.newBuilder()
			.maximumSize(MOST)
			.expireAfter(Expiry.<Person, Portrait>creating((person, portrait) -> portrait.told() ? TOLD : NOT_TOLD))
			.ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
			.executor(Runnable::run)
			.buildAsync();
	}

	/**
	 * Where the picture of somebody is. Slack may be asked, so this is for background
	 * work; of several who ask for the same at once, one asks Slack and the others wait.
	 * @param workspace the workspace
	 * @param userId their Slack user id
	 * @return its address, or empty if they have none or Slack does not tell
	 */
	public String of(WorkspaceId workspace, String userId) {
		Person person = new Person(workspace, userId);
		CompletableFuture<Portrait> asked = new CompletableFuture<>();
		CompletableFuture<Portrait> known = this.portraits.asMap().putIfAbsent(person, asked);
		return ((known != null) ? known : asked.completeAsync(() -> look(person), Runnable::run)).join().address();
	}

	private Portrait look(Person person) {
		try {
			User user = this.slack
				.patiently(person.workspace(), (methods) -> methods.usersInfo((call) -> call.user(person.userId())))
				.getUser();
			return new Portrait(
					Optional.ofNullable(user.getProfile()).map((profile) -> profile.getImage72()).orElse(""), true);
		}
		catch (SlackRefused ex) {
			logger.info("no picture of {} of {}: {}", person.userId(), person.workspace(), ex.error());
		}
		catch (RuntimeException ex) {
			logger.info("no picture of {} of {}: {}", person.userId(), person.workspace(), FailureKind.of(ex));
		}
		return new Portrait("", false);
	}

	private record Person(WorkspaceId workspace, String userId) {
	}

	private record Portrait(String address, boolean told) {
	}

}
