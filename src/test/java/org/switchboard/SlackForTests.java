package org.switchboard;

import slacksim.SlackSim;
import slacksim.judge.TypeJudge;
import slacksim.workspace.SimSettings;

/**
 * Starts the simulated Slack for the bot's tests. Everything the bot sends is checked
 * against Slack's own types; {@link SlackTypesExtension} fails the test that sent
 * anything else. Its words are listed by {@link WordingPage}.
 */
public final class SlackForTests {

	private SlackForTests() {
	}

	/** Opens its port, without any app yet. */
	public static SlackSim start(SimSettings settings) {
		return SlackSim.start(0, settings).shows(TypeJudge.shared()).shows(SentWords.shared());
	}

}
