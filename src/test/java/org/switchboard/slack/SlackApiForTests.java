package org.switchboard.slack;

import java.net.URI;
import java.time.Duration;

/**
 * The real Slack client, calling another address.
 */
public final class SlackApiForTests {

	private SlackApiForTests() {
	}

	/**
	 * Joins the workspace that answers there.
	 * @param api the Web API's address, ending in a slash; {@code auth.test} must answer
	 * @return the client
	 */
	public static SlackApi at(URI api) {
		WebApi web = new WebApi(
				new SlackProperties("secret", "xoxb-test", api, Duration.ofSeconds(2), Duration.ofSeconds(5)));
		Workspaces workspaces = new Workspaces(web, (event) -> {
		});
		workspaces.join("xoxb-test");
		return new SlackApi(workspaces, web);
	}

}
