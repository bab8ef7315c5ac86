package org.switchboard;

import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import slacksim.workspace.Modal;

/**
 * Kills nodes at the worst moments: the other node, or the same one once restarted,
 * finishes what they began.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CrashIntegrationTests {

	// by whether nodes connect to Slack; one at a time: even idle nodes take time from
	// the others
	private final Map<Boolean, MortalTown> towns = new HashMap<>();

	@AfterAll
	void close() {
		this.towns.values().forEach(MortalTown::close);
		this.towns.clear();
	}

	@ParameterizedTest
	@EnumSource(names = { "BEFORE_THE_COMMIT", "AFTER_THE_COMMIT", "WITH_ENTRIES_IN_HAND", "AFTER_SLACK_STORED_A_POST",
			"BEFORE_A_POST_IS_NOTED", "IN_MID_SHUTDOWN" })
	void otherNodeFinishesTheWork(CrashPoint moment) {
		otherNodeFinishesTheWork(town(false, 2), moment);
	}

	@ParameterizedTest
	@EnumSource(names = { "BEFORE_THE_COMMIT", "IN_MID_SHUTDOWN" })
	void otherNodeFinishesTheWorkInSocketMode(CrashPoint moment) {
		otherNodeFinishesTheWork(town(true, 2), moment);
	}

	@ParameterizedTest
	@EnumSource(names = { "BEFORE_THE_COMMIT", "AFTER_THE_COMMIT", "WITH_MESSAGES_ENQUEUED",
			"AFTER_SLACK_STORED_A_POST", "IN_MID_SHUTDOWN_WITH_A_POST" })
	void restartedNodeFinishesTheWork(CrashPoint moment) {
		MortalTown town = town(false, 1);
		String wish = "The only node dies " + moment;
		Modal form = moment.strikes(town, wish);
		town.hasNodes(1);
		isHelped(town, form, wish);
	}

	@Test
	void nothingIsLostOrDoubled() throws InterruptedException {
		MortalTown town = town(false, 2);
		new CrashStorm(town).passes();
		town.awaitsOrder();
	}

	private static void otherNodeFinishesTheWork(MortalTown town, CrashPoint moment) {
		String wish = "One of two nodes dies " + moment;
		Modal form = moment.strikes(town, wish);
		isHelped(town, form, wish);
	}

	private MortalTown town(boolean socketMode, int nodes) {
		if (!this.towns.containsKey(socketMode)) {
			close();
		}
		return this.towns.computeIfAbsent(socketMode, (mode) -> MortalTown.of(new Deployment(mode, nodes)))
			.hasNodes(nodes);
	}

	// her form is still open if she got no answer
	private static void isHelped(MortalTown town, Modal form, String wish) {
		town.insists(form, wish);
		town.lutherHelpsWith(wish);
		town.awaitsOrder();
	}

}
