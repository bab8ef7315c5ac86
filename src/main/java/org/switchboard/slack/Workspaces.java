package org.switchboard.slack;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import com.slack.api.methods.response.auth.AuthTestResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import org.switchboard.workspace.WorkspaceId;
import org.switchboard.workspace.WorkspaceJoined;
import org.switchboard.workspace.WorkspaceLeft;

/**
 * The workspaces this node serves, each with its bot token.
 */
@Component
public class Workspaces {

	private final Map<WorkspaceId, Workspace> served = new ConcurrentHashMap<>();

	private final WebApi web;

	private final ApplicationEventPublisher events;

	Workspaces(WebApi web, ApplicationEventPublisher events) {
		this.web = web;
		this.events = events;
	}

	/**
	 * Serves the workspace the token belongs to, which Slack is asked for.
	 * @param botToken a bot token
	 * @return the workspace
	 * @throws SlackRefused if Slack does not know the token
	 * @throws SlackUnreachable if Slack does not answer
	 */
	public WorkspaceId join(String botToken) {
		AuthTestResponse bot = this.web.patient(botToken, (slack) -> slack.authTest((call) -> call));
		WorkspaceId id = new WorkspaceId(bot.getTeamId());
		this.served.put(id, new Workspace(id, botToken, bot.getUserId()));
		try {
			this.events.publishEvent(new WorkspaceJoined(id));
		}
		catch (RuntimeException ex) {
			leave(id);
			throw ex;
		}
		return id;
	}

	/**
	 * Serves the workspace no longer. What is stored of it stays.
	 * @param workspace the workspace
	 */
	public void leave(WorkspaceId workspace) {
		this.served.remove(workspace);
		this.events.publishEvent(new WorkspaceLeft(workspace));
	}

	/**
	 * Whether somebody is Switchboard itself.
	 * @param workspace where
	 * @param userId their Slack user id
	 * @return whether what they write is ours
	 */
	public boolean isOurs(WorkspaceId workspace, @Nullable String userId) {
		Workspace found = this.served.get(workspace);
		return found != null && found.botUserId().equals(userId);
	}

	Set<WorkspaceId> ids() {
		return Set.copyOf(this.served.keySet());
	}

	Optional<Workspace> find(@Nullable String teamId) {
		return WorkspaceId.parse(teamId).map(this.served::get);
	}

	String botToken(WorkspaceId workspace) {
		Workspace found = this.served.get(workspace);
		if (found == null) {
			throw new SlackRefused("workspace_not_served");
		}
		return found.botToken();
	}

}
