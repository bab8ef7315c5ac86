package org.switchboard.slack;

import java.net.URI;
import java.time.Duration;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.springframework.core.task.SimpleAsyncTaskExecutor;

/**
 * The real Slack client, calling another address.
 */
public final class SlackApiForTests {

	public static final String TOKEN = "xoxb-test";

	private SlackApiForTests() {
	}

	/**
	 * Joins the workspace that answers there.
	 * @param api the Web API's address, ending in a slash; {@code auth.test} must answer
	 * @return the client
	 */
	public static SlackApi at(URI api) {
		WebApi web = web(api);
		return new SlackApi(joined(web), web);
	}

	static Workspaces joined(URI api) {
		return joined(web(api));
	}

	private static Workspaces joined(WebApi web) {
		Workspaces workspaces = workspaces(web);
		workspaces.join(TOKEN);
		return workspaces;
	}

	/**
	 * Joins no workspace and calls nobody.
	 * @return no workspaces
	 */
	public static Workspaces noWorkspaces() {
		return workspaces(web(URI.create("http://127.0.0.1:1/")));
	}

	/**
	 * Joins no workspace and calls nobody.
	 * @return the client
	 */
	public static SlackApi idle() {
		WebApi web = web(URI.create("http://127.0.0.1:1/"));
		return new SlackApi(workspaces(web), web);
	}

	/**
	 * Joins the workspace that answers there, too.
	 * @param api the Web API's address, ending in a slash; {@code auth.test} must answer
	 * @return the way of files from and to the same host
	 */
	public static SlackFiles filesAt(URI api) {
		return new SlackFiles(joined(api), properties(api));
	}

	/**
	 * Joins no workspace and calls nobody.
	 * @return a way that no file can go
	 */
	public static SlackFiles noFiles() {
		URI nowhere = URI.create("http://127.0.0.1:1/");
		return new SlackFiles(workspaces(web(nowhere)), properties(nowhere));
	}

	public static Ephemeral ephemeral() {
		return new Ephemeral(new Background(new SimpleAsyncTaskExecutor()), idle());
	}

	private static WebApi web(URI api) {
		return new WebApi(properties(api), new SimpleMeterRegistry());
	}

	private static SlackProperties properties(URI api) {
		return new SlackProperties("secret", "", TOKEN, "", 1, api, Duration.ofSeconds(2), Duration.ofSeconds(5));
	}

	private static Workspaces workspaces(WebApi web) {
		return new Workspaces(web, (event) -> {
		});
	}

}
