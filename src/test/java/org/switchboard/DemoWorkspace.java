package org.switchboard;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import org.springframework.core.io.ClassPathResource;
import slacksim.conversations.User;
import slacksim.workspace.SlackApp;
import slacksim.workspace.Workspace;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The demo's people, channels and guide in the simulated Slack. */
final class DemoWorkspace {

	static final String BOT_TOKEN = "xoxb-demo";

	private DemoWorkspace() {
	}

	/** Installs the app in a workspace with the demo's people and channels. */
	static Workspace of(SlackApp app) {
		Workspace workspace = app.workspace("T0DEMO", BOT_TOKEN);
		Riverbend.moveInto(workspace);
		// everyone is in this channel, so principals can type a command here
		workspace.channel("C0GENERAL", "general", workspace.people().stream().map(User::id).toArray(String[]::new))
			.withoutBot();
		return workspace;
	}

	static JsonNode guide() {
		try (InputStream stream = new ClassPathResource("demo/guide.json").getInputStream()) {
			return JsonMapper.builder().build().readTree(stream);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
