package org.switchboard.slack;

import com.slack.api.methods.SlackApiTextResponse;
import com.slack.api.model.view.View;
import okhttp3.FormBody;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

import org.switchboard.workspace.WorkspaceId;

/**
 * Slack's Web API by workspace. Both ways to call throw {@link SlackRefused} when Slack
 * says no, {@link SlackRateLimited} when it says later, and {@link SlackUnreachable} when
 * it says nothing, or nothing that can be read: then the call may have happened.
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
	 * Calls Slack while a person waits: gives up within
	 * {@code switchboard.slack.reply-timeout}.
	 * @param <T> what Slack answers
	 * @param workspace on whose behalf
	 * @param call the call
	 * @return the answer, which is {@code ok}
	 */
	public <T extends SlackApiTextResponse> T promptly(WorkspaceId workspace, SlackCall<T> call) {
		return this.web.prompt(this.workspaces.botToken(workspace), call);
	}

	/**
	 * Opens a modal while a person waits.
	 * @param workspace where
	 * @param triggerId what they did
	 * @param view the modal
	 */
	public void open(WorkspaceId workspace, String triggerId, View view) {
		promptly(workspace, (client) -> client.viewsOpen((call) -> call.triggerId(triggerId).view(view)));
	}

	/**
	 * Calls Slack from the background: gives up within
	 * {@code switchboard.slack.call-timeout}.
	 * @param <T> what Slack answers
	 * @param workspace on whose behalf
	 * @param call the call
	 * @return the answer, which is {@code ok}
	 */
	public <T extends SlackApiTextResponse> T patiently(WorkspaceId workspace, SlackCall<T> call) {
		return this.web.patient(this.workspaces.botToken(workspace), call);
	}

	/**
	 * Calls Slack likewise, and leaves its answer as it came: what the caller does not
	 * look at may have any shape.
	 * @param workspace on whose behalf
	 * @param method such as {@code conversations.history}
	 * @param form its arguments
	 * @return the answer, which is {@code ok}
	 */
	public JsonNode patiently(WorkspaceId workspace, String method, FormBody.Builder form) {
		return this.web.patient(this.workspaces.botToken(workspace), method, form);
	}

}
