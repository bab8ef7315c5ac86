package org.switchboard;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import slacksim.Modal;

/**
 * Nodes that are killed at the worst moments: what they had begun is finished by the
 * other node, or by the same once it is started again.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CrashIntegrationTests {

	private final MortalTown overHttp = MortalTown.of(new Deployment(false, 2));

	private final MortalTown inSocketMode = MortalTown.of(new Deployment(true, 2));

	private final MortalTown alone = MortalTown.of(new Deployment(false, 1));

	@AfterAll
	void close() {
		this.overHttp.close();
		this.inSocketMode.close();
		this.alone.close();
	}

	@ParameterizedTest
	@EnumSource(names = { "BEFORE_THE_COMMIT", "AFTER_THE_COMMIT", "WITH_ENTRIES_IN_HAND", "AFTER_SLACK_STORED_A_POST",
			"BEFORE_A_POST_IS_NOTED", "IN_MID_SHUTDOWN" })
	void otherNodeGoesOn(Moment moment) {
		otherNodeGoesOn(this.overHttp, moment);
	}

	@ParameterizedTest
	@EnumSource(names = { "BEFORE_THE_COMMIT", "IN_MID_SHUTDOWN" })
	void otherNodeGoesOnInSocketMode(Moment moment) {
		otherNodeGoesOn(this.inSocketMode, moment);
	}

	@ParameterizedTest
	@EnumSource(names = { "BEFORE_THE_COMMIT", "AFTER_THE_COMMIT", "WITH_MESSAGES_ENQUEUED",
			"AFTER_SLACK_STORED_A_POST", "IN_MID_SHUTDOWN_WITH_A_POST" })
	void nodeStartedAgainGoesOn(Moment moment) {
		MortalTown town = this.alone.awaitsNodes();
		String wish = "The only node dies " + moment;
		Modal form = moment.strikes(town, wish);
		town.startsNode();
		town.awaitsNodes();
		isHelped(town, form, wish);
	}

	private static void otherNodeGoesOn(MortalTown town, Moment moment) {
		town.awaitsNodes();
		String wish = "One of two nodes dies " + moment;
		Modal form = moment.strikes(town, wish);
		town.startsNodeForLater();
		isHelped(town, form, wish);
	}

	// her form is still open if she had no answer
	private static void isHelped(MortalTown town, Modal form, String wish) {
		town.insists(form, wish);
		town.lutherHelpsWith(wish);
		town.awaitsOrder();
	}

}
