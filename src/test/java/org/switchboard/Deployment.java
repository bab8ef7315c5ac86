package org.switchboard;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import slacksim.SlackSim;
import slacksim.workspace.SlackApp;

/**
 * How many nodes run, and how Slack reaches them. The front door behaves the same in
 * every deployment, so its tests run in any, such as {@code -Dtown=socket-1}. By default,
 * one node is reached over HTTP and one in Socket Mode, in turn, so that one run covers
 * both.
 *
 * @param socketMode whether the nodes connect to Slack; otherwise Slack calls them
 * @param nodes how many nodes run
 */
record Deployment(boolean socketMode, int nodes) {

	private static final String PROPERTY = "town";

	private static final String BOTH = "both";

	private static final Pattern SYNTAX = Pattern.compile("(http|socket)-([12])");

	/** Returns the deployments of the tests' town, each of which gets its nodes. */
	static List<Deployment> ofTown() {
		String town = System.getProperty(PROPERTY, BOTH);
		return town.equals(BOTH) ? List.of(new Deployment(false, 1), new Deployment(true, 1)) : List.of(named(town));
	}

	private static Deployment named(String town) {
		Matcher name = SYNTAX.matcher(town);
		if (!name.matches()) {
			throw new IllegalStateException("-D" + PROPERTY + " is both, http-1, http-2, socket-1 or socket-2");
		}
		MatchResult parts = name.toMatchResult();
		return new Deployment(parts.group(1).equals("socket"), Integer.parseInt(parts.group(2)));
	}

	SlackApp app(SlackSim slack, String signingSecret, List<Integer> ports) {
		List<URI> urls = ports.stream().map(Node::url).toList();
		SlackApp app = slack.app(signingSecret, this.socketMode ? List.of() : urls)
			.grants(Manifest.scopes())
			.subscribes(Manifest.events())
			.offers(Manifest.read());
		return this.socketMode ? app.usesSocketMode() : app;
	}

	List<String> settings(SlackApp app, List<String> settings) {
		List<String> all = new ArrayList<>(settings);
		if (this.socketMode) {
			all.add("switchboard.slack.signing-secret=");
			all.add("switchboard.slack.app-token=" + app.credentials().appToken());
		}
		return all;
	}

}
