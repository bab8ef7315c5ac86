package org.switchboard.slack;

import java.io.IOException;
import java.util.List;
import java.util.Objects;

import com.slack.api.app_backend.slash_commands.response.SlashCommandResponse;
import org.springframework.stereotype.Component;

import org.switchboard.workspace.WorkspaceId;

/**
 * Answers where someone typed a command, even after they filled in a form. Slack takes
 * such answers for half an hour. The address goes through the person's client, sealed, so
 * that no one can have us answer anywhere else.
 */
@Component
public class AnswerAddresses {

	private static final String PURPOSE = "answer";

	private static final String SEAL = "~";

	private final Workspaces workspaces;

	private final WebApi web;

	private final SlackApi slack;

	private final Background background;

	AnswerAddresses(Workspaces workspaces, WebApi web, SlackApi slack, Background background) {
		this.workspaces = workspaces;
		this.web = web;
		this.slack = slack;
		this.background = background;
	}

	/** Returns where a command is answered, for a form's metadata; possibly empty. */
	public String of(SlashCommand command) {
		String url = Objects.requireNonNullElse(command.context().getResponseUrl(), "");
		String address = command.context().getChannelId() + " " + url;
		return url.isEmpty() ? "" : address + SEAL + seal(command.workspace(), command.userId(), address);
	}

	/**
	 * Tells someone something only they see, where they typed the command, unless that
	 * was in their direct messages with us, where the request's card appears. Best
	 * effort: does nothing if the address isn't theirs or Slack no longer takes it.
	 * @param address as {@link #of} returned it
	 * @param text mrkdwn
	 */
	public void tell(WorkspaceId workspace, String userId, String address, String text) {
		String[] sealed = address.split(SEAL, 2);
		if (sealed.length == 2 && this.workspaces.isSeal(sealed[1], workspace, PURPOSE, userId + " " + sealed[0])) {
			String[] place = sealed[0].split(" ", 2);
			this.background.once("an answer to a command", () -> {
				if (!isWithUs(workspace, userId, place[0])) {
					send(place[1], text);
				}
			});
		}
	}

	private boolean isWithUs(WorkspaceId workspace, String userId, String channel) {
		return channel.startsWith("D") && this.slack
			.patiently(workspace, (methods) -> methods.conversationsOpen((call) -> call.users(List.of(userId))))
			.getChannel()
			.getId()
			.equals(channel);
	}

	private void send(String url, String text) throws IOException {
		String body = SlackJson.GSON
			.toJson(SlashCommandResponse.builder().responseType("ephemeral").text(text).build());
		this.web.forBolt().getHttpClient().postJsonBody(url, body).close();
	}

	private String seal(WorkspaceId workspace, String userId, String url) {
		return this.workspaces.seal(workspace, PURPOSE, userId + " " + url);
	}

}
