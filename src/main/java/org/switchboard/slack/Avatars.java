package org.switchboard.slack;

import java.time.Clock;
import java.util.Optional;

import com.slack.api.model.User;
import org.springframework.stereotype.Component;

import org.switchboard.workspace.WorkspaceId;

/**
 * People's pictures, cached on this node.
 *
 * @see <a href="https://docs.slack.dev/reference/methods/users.info">users.info</a>
 */
@Component
public class Avatars {

	private final NameCache<String> pictures;

	private final SlackApi slack;

	Avatars(SlackApi slack, Clock clock) {
		this.slack = slack;
		this.pictures = new NameCache<>(clock);
	}

	/**
	 * Returns the address of someone's picture. May call Slack, so use it only in
	 * background work.
	 * @return empty if they have none or Slack doesn't say
	 */
	public String of(WorkspaceId workspace, String userId) {
		return this.pictures.get(workspace, userId, Runnable::run, () -> Optional.of(lookUp(workspace, userId)))
			.join()
			.orElse("");
	}

	private String lookUp(WorkspaceId workspace, String userId) {
		User user = this.slack.patiently(workspace, (methods) -> methods.usersInfo((call) -> call.user(userId)))
			.getUser();
		return Optional.ofNullable(user.getProfile()).map(User.Profile::getImage72).orElse("");
	}

}
