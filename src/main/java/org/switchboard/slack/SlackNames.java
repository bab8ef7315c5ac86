package org.switchboard.slack;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.slack.api.model.Conversation;
import com.slack.api.model.User;
import com.slack.api.model.Usergroup;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.stereotype.Component;

import org.switchboard.workspace.WorkspaceId;

/**
 * Names of people, channels and user groups in Slack, cached on this node.
 *
 * @see <a href="https://docs.slack.dev/reference/methods/users.info">users.info</a>
 * @see <a href=
 * "https://docs.slack.dev/reference/methods/conversations.info">conversations.info</a>
 * @see <a href=
 * "https://docs.slack.dev/reference/methods/usergroups.list">usergroups.list</a>
 */
@Component
public class SlackNames {

	/** What Slack shows to people who aren't in the channel. */
	private static final String PRIVATE = "a private channel";

	/** Slack's errors for a private channel. */
	private static final Set<String> HIDDEN = Set.of("channel_not_found", "missing_scope");

	/** The most names to look up in Slack per message. */
	private static final int MOST = 20;

	private final NameCache<String> names;

	private final SlackApi slack;

	private final AsyncTaskExecutor executor;

	/** Leaves time for the call that opens a form, too. */
	private final Duration longest;

	SlackNames(SlackApi slack, AsyncTaskExecutor executor, SlackProperties properties, Clock clock) {
		this.slack = slack;
		this.executor = executor;
		this.longest = properties.replyTimeout().multipliedBy(2).dividedBy(5);
		this.names = new NameCache<>(clock);
	}

	/**
	 * Reads what someone typed in a message, as {@link SlackText#typed} does. Names that
	 * Slack doesn't return in time are left unnamed.
	 * @param message a message's text from Slack
	 * @param people known people's names, by user id
	 * @return the text as they saw it
	 */
	public String typed(WorkspaceId workspace, String message, Function<String, Optional<String>> people) {
		Map<String, CompletableFuture<Optional<String>>> asked = SlackText.unnamed(message)
			.filter((mark) -> people.apply(mark.substring(1)).isEmpty())
			.distinct()
			.limit(MOST)
			.collect(Collectors.toMap(Function.identity(),
					(mark) -> this.names.get(workspace, mark, this.executor, () -> lookUp(workspace, mark))));
		CompletableFuture.allOf(asked.values().toArray(CompletableFuture[]::new))
			.completeOnTimeout(null, this.longest.toMillis(), TimeUnit.MILLISECONDS)
			.join();
		return SlackText.typed(message,
				(mark) -> people.apply(mark.substring(1))
					.map("@"::concat)
					.or(() -> Optional.ofNullable(asked.get(mark)).flatMap((name) -> name.getNow(Optional.empty()))));
	}

	private Optional<String> lookUp(WorkspaceId workspace, String mark) {
		if (mark.startsWith("@")) {
			User user = this.slack
				.promptly(workspace, (methods) -> methods.usersInfo((call) -> call.user(mark.substring(1))))
				.getUser();
			// Slack omits the first for deactivated people
			return Stream.of(user.getRealName(), user.getProfile().getRealName(), user.getName())
				.filter(Objects::nonNull)
				.findFirst()
				.map("@"::concat);
		}
		return mark.startsWith("#") ? Optional.of(channel(workspace, mark.substring(1)))
				: group(workspace, mark.substring(mark.lastIndexOf('^') + 1));
	}

	private String channel(WorkspaceId workspace, String id) {
		try {
			Conversation channel = this.slack
				.promptly(workspace, (methods) -> methods.conversationsInfo((call) -> call.channel(id)))
				.getChannel();
			return channel.isPrivate() ? PRIVATE : "#" + channel.getName();
		}
		catch (SlackRefused ex) {
			if (HIDDEN.contains(ex.error())) {
				return PRIVATE;
			}
			throw ex;
		}
	}

	private Optional<String> group(WorkspaceId workspace, String id) {
		return this.slack.promptly(workspace, (methods) -> methods.usergroupsList((call) -> call.includeDisabled(true)))
			.getUsergroups()
			.stream()
			.filter((group) -> id.equals(group.getId()))
			.map(Usergroup::getHandle)
			.map("@"::concat)
			.findFirst();
	}

}
