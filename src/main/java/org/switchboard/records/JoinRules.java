package org.switchboard.records;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import com.slack.api.model.User;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.stereotype.Component;

import org.switchboard.directory.Directories;
import org.switchboard.directory.Directory;
import org.switchboard.request.lifecycle.Participant;
import org.switchboard.slack.AdministratorRefused;
import org.switchboard.slack.SlackApi;
import org.switchboard.workspace.WorkspaceId;

/**
 * Decides whose accounts may be joined, so that no one can take over what others asked in
 * confidence. Asks Slack about all accounts at once.
 */
@Component
class JoinRules {

	/** Leaves time for Redis. */
	private static final long LONGEST_MS = 1000;

	private final Directories directories;

	private final SlackApi slack;

	private final AsyncTaskExecutor executor;

	JoinRules(Directories directories, SlackApi slack, AsyncTaskExecutor executor) {
		this.directories = directories;
		this.slack = slack;
		this.executor = executor;
	}

	// also refuses if Slack doesn't answer in time
	void check(WorkspaceId workspace, String by, Participant before, Participant now) {
		Directory directory = this.directories.of(workspace);
		refuse(before.is(now), RecordWords.STILL_HERE);
		refuse(directory.person(now.userId()).isEmpty(), RecordWords.NOT_LISTED);
		refuse(now.userId().equals(by), RecordWords.NOT_ONESELF);
		List<Optional<User>> users = Stream.of(before.userId(), now.userId(), by)
			.map((userId) -> CompletableFuture.supplyAsync(() -> user(workspace, userId), this.executor)
				.completeOnTimeout(Optional.empty(), LONGEST_MS, TimeUnit.MILLISECONDS)
				.exceptionally((failure) -> Optional.empty()))
			.toList()
			.stream()
			.map(CompletableFuture::join)
			.toList();
		refuse(users.get(0).filter(User::isDeleted).isEmpty(), RecordWords.STILL_HERE);
		refuse(users.contains(Optional.<User>empty()), RecordWords.FAILED);
		refuse(email(users.get(1)).filter((email) -> email(users.get(2)).filter(email::equalsIgnoreCase).isPresent())
			.isPresent(), RecordWords.NOT_ONESELF);
	}

	private Optional<User> user(WorkspaceId workspace, String userId) {
		return Optional
			.of(this.slack.promptly(workspace, (client) -> client.usersInfo((call) -> call.user(userId))).getUser());
	}

	private static Optional<String> email(Optional<User> user) {
		return user.map(User::getProfile).map(User.Profile::getEmail);
	}

	private static void refuse(boolean refused, String words) {
		if (refused) {
			throw new AdministratorRefused(words);
		}
	}

}
