package org.switchboard;

import slacksim.SlackSim;
import slacksim.judge.TypeJudge;
import slacksim.workspace.SimSettings;

/**
 * Starts the simulated Slack that the bot is tested on. All that the bot sends there is
 * held to Slack's own types, and {@link SlackTypesExtension} fails the test that sent
 * what they do not have.
 */
public final class SlackForTests {

	private SlackForTests() {
	}

	/**
	 * Opens its port.
	 * @param settings how it behaves in time
	 * @return Slack, without any app yet
	 */
	public static SlackSim start(SimSettings settings) {
		return SlackSim.start(0, settings).shows(TypeJudge.shared());
	}

}
