package org.switchboard.slack;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.slack.api.bolt.App;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.util.SlackRequestParser;
import com.slack.api.model.view.View;

import org.switchboard.workspace.WorkspaceId;

/**
 * A workspace for rehearsals. Everything is done by a stranger, and goes the real way
 * from Slack's request to the acknowledgement, which no one reads.
 */
public final class WarmUpSession {

	// shorter than any of Slack's ids
	private static final String STRANGER = "U0";

	private final App app;

	private final SlackRequestParser parser;

	private final WorkspaceId workspace;

	WarmUpSession(App app, WorkspaceId workspace) {
		this.app = app;
		this.parser = new SlackRequestParser(app.config());
		this.workspace = workspace;
	}

	/** Returns a workspace that is served. */
	public WorkspaceId workspace() {
		return this.workspace;
	}

	/**
	 * Runs a slash command.
	 * @param command with its slash
	 */
	public void command(String command) {
		send("command=" + encode(command) + "&text=&team_id=" + this.workspace + "&user_id=" + STRANGER);
	}

	/** Clicks a button in a message. */
	public void click(String actionId, String value) {
		Map<String, String> button = Map.of("type", "button", "block_id", "B0", "action_id", actionId, "value", value);
		interact("block_actions", "actions", SlackJson.GSON.toJsonTree(List.of(button)));
	}

	/** Submits a modal with nothing filled in. */
	public void submission(View modal) {
		JsonObject view = SlackJson.GSON.toJsonTree(modal).getAsJsonObject();
		view.addProperty("id", "V0");
		view.add("state", SlackJson.GSON.toJsonTree(Map.of("values", Map.of())));
		interact("view_submission", "view", view);
	}

	private void interact(String type, String part, JsonElement content) {
		Map<String, ?> payload = Map.of("type", type, "trigger_id", "0", "team", Map.of("id", this.workspace.value()),
				"user", Map.of("id", STRANGER), part, content);
		send("payload=" + encode(SlackJson.GSON.toJson(payload)));
	}

	private void send(String form) {
		RequestHeaders headers = new RequestHeaders(
				Map.of("Content-Type", List.of("application/x-www-form-urlencoded")));
		try {
			this.app.run(this.parser
				.parse(SlackRequestParser.HttpRequest.builder().requestBody(form).headers(headers).build()));
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String encode(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}
