package org.switchboard.slack;

import com.slack.api.methods.SlackApiTextResponse;
import com.slack.api.model.view.View;
import okhttp3.FormBody;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

import org.switchboard.workspace.WorkspaceId;

/**
 * Slack's Web API for each workspace. All calls throw {@link SlackRefused} when Slack
 * refuses, {@link SlackRateLimited} when it is rate limiting, and
 * {@link SlackUnreachable} when there is no readable answer: then the call may have been
 * carried out.
 */
@Component
public class SlackApi {

	private final Workspaces workspaces;

	private final WebApi web;

	SlackApi(Workspaces workspaces, WebApi web) {
		this.workspaces = workspaces;
		this.web = web;
	}

	/**
	 * Calls Slack while a person waits: gives up within {@code
	 * switchboard.slack.reply-timeout}.
	 * @param <T> the answer's type
	 * @return the answer, which is {@code ok}
	 */
	public <T extends SlackApiTextResponse> T promptly(WorkspaceId workspace, SlackCall<T> call) {
		return this.web.prompt(this.workspaces.botToken(workspace), call);
	}

	/** Opens a modal while a person waits. */
	public void open(WorkspaceId workspace, String triggerId, View view) {
		promptly(workspace, (client) -> client.viewsOpen((call) -> call.triggerId(triggerId).view(view)));
	}

	/**
	 * Calls Slack from the background: gives up within {@code
	 * switchboard.slack.call-timeout}.
	 * @param <T> the answer's type
	 * @return the answer, which is {@code ok}
	 */
	public <T extends SlackApiTextResponse> T patiently(WorkspaceId workspace, SlackCall<T> call) {
		return this.web.patient(this.workspaces.botToken(workspace), call);
	}

	/**
	 * Does the same, but returns the answer as raw JSON: fields the caller doesn't read
	 * may have any shape.
	 * @param method such as {@code conversations.history}
	 * @param form its arguments
	 * @return the answer, which is {@code ok}
	 */
	public JsonNode patiently(WorkspaceId workspace, String method, FormBody.Builder form) {
		return this.web.patient(this.workspaces.botToken(workspace), method, form);
	}

}
