package org.switchboard.slack;

import java.time.Clock;
import java.util.Optional;

import com.slack.api.model.User;
import org.springframework.stereotype.Component;

import org.switchboard.workspace.WorkspaceId;

/**
 * The pictures of people, which this node remembers.
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
	 * Where the picture of somebody is. Slack may be asked, so this is for background
	 * work.
	 * @param workspace the workspace
	 * @param userId their Slack user id
	 * @return its address, or empty if they have none or Slack does not tell
	 */
	public String of(WorkspaceId workspace, String userId) {
		return this.pictures.get(workspace, userId, Runnable::run, () -> Optional.of(look(workspace, userId)))
			.join()
			.orElse("");
	}

	private String look(WorkspaceId workspace, String userId) {
		User user = this.slack.patiently(workspace, (methods) -> methods.usersInfo((call) -> call.user(userId)))
			.getUser();
		return Optional.ofNullable(user.getProfile()).map(User.Profile::getImage72).orElse("");
	}

}
