package org.switchboard;

import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
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

	private static final Deployment OVER_HTTP = new Deployment(false, 2);

	private static final Deployment IN_SOCKET_MODE = new Deployment(true, 2);

	private static final Deployment ALONE = new Deployment(false, 1);

	// one at a time: even idle nodes take time from the others
	private final Map<Deployment, MortalTown> towns = new HashMap<>();

	@AfterAll
	void close() {
		this.towns.values().forEach(MortalTown::close);
		this.towns.clear();
	}

	@ParameterizedTest
	@EnumSource(names = { "BEFORE_THE_COMMIT", "AFTER_THE_COMMIT", "WITH_ENTRIES_IN_HAND", "AFTER_SLACK_STORED_A_POST",
			"BEFORE_A_POST_IS_NOTED", "IN_MID_SHUTDOWN" })
	void otherNodeFinishesTheWork(CrashPoint moment) {
		otherNodeFinishesTheWork(OVER_HTTP, moment);
	}

	@ParameterizedTest
	@EnumSource(names = { "BEFORE_THE_COMMIT", "IN_MID_SHUTDOWN" })
	void otherNodeFinishesTheWorkInSocketMode(CrashPoint moment) {
		otherNodeFinishesTheWork(IN_SOCKET_MODE, moment);
	}

	@ParameterizedTest
	@EnumSource(names = { "BEFORE_THE_COMMIT", "AFTER_THE_COMMIT", "WITH_MESSAGES_ENQUEUED",
			"AFTER_SLACK_STORED_A_POST", "IN_MID_SHUTDOWN_WITH_A_POST" })
	void restartedNodeFinishesTheWork(CrashPoint moment) {
		MortalTown town = town(ALONE);
		String wish = "The only node dies " + moment;
		Modal form = moment.strikes(town, wish);
		town.startsNode();
		town.awaitsNodes();
		isHelped(town, form, wish);
	}

	private void otherNodeFinishesTheWork(Deployment deployment, CrashPoint moment) {
		MortalTown town = town(deployment);
		String wish = "One of two nodes dies " + moment;
		Modal form = moment.strikes(town, wish);
		town.startsNodeForLater();
		isHelped(town, form, wish);
	}

	private MortalTown town(Deployment deployment) {
		if (!this.towns.containsKey(deployment)) {
			close();
		}
		return this.towns.computeIfAbsent(deployment, MortalTown::of).awaitsNodes();
	}

	// her form is still open if she got no answer
	private static void isHelped(MortalTown town, Modal form, String wish) {
		town.insists(form, wish);
		town.lutherHelpsWith(wish);
		town.awaitsOrder();
	}

}
