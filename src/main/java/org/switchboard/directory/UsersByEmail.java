package org.switchboard.directory;

import java.time.Duration;
import java.util.Optional;

import com.slack.api.methods.response.users.UsersLookupByEmailResponse;
import com.slack.api.model.User;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import org.switchboard.slack.SlackApi;
import org.switchboard.slack.SlackRateLimited;
import org.switchboard.slack.SlackRefused;
import org.switchboard.slack.SlackUnreadable;
import org.switchboard.workspace.WorkspaceId;

/**
 * Asks Slack with {@code users.lookupByEmail} as fast as it allows, about 50 a minute.
 */
@Component
class UsersByEmail implements PeopleByEmail {

	private static final Logger logger = LoggerFactory.getLogger(UsersByEmail.class);

	private final SlackApi slack;

	UsersByEmail(SlackApi slack) {
		this.slack = slack;
	}

	@Override
	public Optional<String> slackUserId(WorkspaceId workspace, String email) {
		while (true) {
			try {
				UsersLookupByEmailResponse found = this.slack.patiently(workspace,
						(client) -> client.usersLookupByEmail((call) -> call.email(email)));
				return Optional.of(found.getUser()).filter((user) -> isOf(workspace, user)).map(User::getId);
			}
			catch (SlackRefused ex) {
				if (ex.error().equals("users_not_found")) {
					return Optional.empty();
				}
				throw ex;
			}
			catch (SlackUnreadable ex) {
				logger.warn("could not read Slack's answer about an email address in {}", workspace);
				return Optional.empty();
			}
			catch (SlackRateLimited ex) {
				pause(ex.retryAfter());
			}
		}
	}

	// Slack also finds people of other workspaces that share a channel with this one
	private static boolean isOf(WorkspaceId workspace, User user) {
		User.EnterpriseUser ofOrganization = user.getEnterpriseUser();
		boolean isMember = workspace.value().equals(user.getTeamId()) || (ofOrganization != null
				&& ofOrganization.getTeams() != null && ofOrganization.getTeams().contains(workspace.value()));
		return isMember && !user.isStranger() && !user.isBot() && !user.isDeleted();
	}

	private static void pause(Duration duration) {
		logger.info("waiting {} s before the next email lookup, as Slack asks", duration.toSeconds());
		try {
			Thread.sleep(duration.toMillis());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("interrupted while looking up addresses", ex);
		}
	}

}
