package org.switchboard.slack;

import java.net.URI;
import java.time.Duration;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.springframework.core.task.SimpleAsyncTaskExecutor;

/** The real Slack client, with another address. */
public final class SlackApiForTests {

	public static final String TOKEN = "xoxb-test";

	private SlackApiForTests() {
	}

	/**
	 * Returns a client that has joined the workspace at an address.
	 * @param api the Web API's address, ending in a slash; {@code auth.test} must answer
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

	/** Returns no workspaces, without calling anyone. */
	public static Workspaces noWorkspaces() {
		return workspaces(web(URI.create("http://127.0.0.1:1/")));
	}

	/** Returns a client without workspaces, which calls no one. */
	public static SlackApi idle() {
		WebApi web = web(URI.create("http://127.0.0.1:1/"));
		return new SlackApi(workspaces(web), web);
	}

	/**
	 * Returns file access to the workspace at an address.
	 * @param api the Web API's address, ending in a slash; {@code auth.test} must answer
	 */
	public static SlackFiles filesAt(URI api) {
		return new SlackFiles(joined(api), properties(api));
	}

	/** Returns file access without a workspace. */
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
