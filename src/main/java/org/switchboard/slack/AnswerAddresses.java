package org.switchboard.slack;

import java.io.IOException;
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

	private final WebApi slack;

	private final Background background;

	AnswerAddresses(Workspaces workspaces, WebApi slack, Background background) {
		this.workspaces = workspaces;
		this.slack = slack;
		this.background = background;
	}

	/** Returns where a command is answered, for a form's metadata; possibly empty. */
	public String of(SlashCommand command) {
		String url = Objects.requireNonNullElse(command.context().getResponseUrl(), "");
		return url.isEmpty() ? "" : url + SEAL + seal(command.workspace(), command.userId(), url);
	}

	/**
	 * Tells someone something only they see, where they typed the command. Best effort:
	 * does nothing if the address isn't theirs or Slack no longer takes it.
	 * @param address as {@link #of} returned it
	 * @param text mrkdwn
	 */
	public void tell(WorkspaceId workspace, String userId, String address, String text) {
		String[] sealed = address.split(SEAL, 2);
		if (sealed.length == 2 && this.workspaces.isSeal(sealed[1], workspace, PURPOSE, userId + " " + sealed[0])) {
			this.background.once("an answer to a command", () -> send(sealed[0], text));
		}
	}

	private void send(String url, String text) throws IOException {
		String body = SlackJson.GSON
			.toJson(SlashCommandResponse.builder().responseType("ephemeral").text(text).build());
		this.slack.forBolt().getHttpClient().postJsonBody(url, body).close();
	}

	private String seal(WorkspaceId workspace, String userId, String url) {
		return this.workspaces.seal(workspace, PURPOSE, userId + " " + url);
	}

}
