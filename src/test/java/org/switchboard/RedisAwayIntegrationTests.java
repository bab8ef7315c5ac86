package org.switchboard;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import slacksim.Card;
import slacksim.Modal;
import slacksim.Outcome;
import slacksim.Person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * What people meet while Redis is away, and afterwards.
 */
class RedisAwayIntegrationTests {

	private static final String AWAY = "Switchboard can't reach its records just now";

	private static final Duration LONG = Duration.ofSeconds(40);

	private final RedisForTests redis = RedisForTests.another();

	private final LoneNode node = LoneNode.over(this.redis);

	private final Person maya = this.node.workspace().person("Maya Lindgren");

	private final Person luther = this.node.workspace().person("Luther Banks");

	@AfterEach
	void stop() {
		this.node.close();
		this.redis.close();
	}

	@Test
	void everybodyIsAnsweredAndNothingIsLost() {
		fillsIn(this.maya.runs("/request").modal(), "Bus 14 is late").submits();
		Card card = this.luther.in("#n1-transportation").card("Bus 14 is late");
		Modal form = fillsIn(this.maya.runs("/request").modal(), "Bus 15 is late").fills("Details", "Since Monday");
		Modal reply = card.clicks("Reply…").modal().fills("text", "On its way");
		assertThat(this.node.readiness()).isEqualTo(200);

		this.redis.goesAway();
		assertSaysSo(this.maya.runs("/request mine"), this.maya.runs("/request REQ-1"), card.clicks("Claim"));
		assertStays(form, "In a few words", "Bus 15 is late");
		assertThat(form.value("Details")).isEqualTo("Since Monday");
		assertStays(reply, "text", "On its way");
		assertThat(this.node.workspace().person("Grace Kim").runs("/request bus 16").modal().value("Details"))
			.isEqualTo("bus 16");
		await().atMost(LONG).until(() -> this.node.readiness() == 503);

		this.redis.restart();
		await().atMost(LONG).until(() -> this.node.readiness() == 200);
		await().atMost(LONG).until(() -> isTaken(form) && isTaken(reply));
		await().atMost(LONG).until(() -> this.maya.dm().lines().toString().contains("Bus 15 is late"));
		assertThat(this.maya.runs("/request mine").ephemeral()).containsOnlyOnce("Bus 15 is late")
			.contains("REQ-2")
			.doesNotContain("REQ-3");
		this.maya.dm().card("REQ-1").thread().awaits("On its way");
		assertThat(this.maya.dm().card("REQ-1").thread().lines().stream().filter((line) -> line.contains("On its way")))
			.hasSize(1);
	}

	@Test
	void filesOnceWhatAHungRedisCarriesOutLate() {
		Modal form = fillsIn(this.maya.runs("/request").modal(), "Bus 15 is late");
		this.redis.hangs(Duration.ofSeconds(4));
		assertStays(form, "In a few words", "Bus 15 is late");
		assertSaysSo(this.luther.runs("/request mine"));
		await().atMost(LONG).until(() -> isTaken(form));
		this.maya.dm().card("Bus 15 is late");
		assertThat(this.maya.runs("/request mine").ephemeral()).containsOnlyOnce("Bus 15 is late");
	}

	private static void assertSaysSo(Outcome... outcomes) {
		for (Outcome outcome : List.of(outcomes)) {
			assertThat(outcome.ephemeral()).startsWith(AWAY);
			assertThat(outcome.elapsed()).isLessThan(Duration.ofSeconds(3));
		}
	}

	private static void assertStays(Modal modal, String field, String typed) {
		assertThat(modal.submits().elapsed()).isLessThan(Duration.ofSeconds(3));
		assertThat(modal.errors().values()).singleElement().asString().startsWith(AWAY);
		assertThat(modal.value(field)).isEqualTo(typed);
	}

	private static boolean isTaken(Modal modal) {
		if (modal.isOpen()) {
			modal.submits();
		}
		return !modal.isOpen();
	}

	private static Modal fillsIn(Modal form, String summary) {
		return form.chooses("Department", "Transportation")
			.chooses("What is it about?", "Late bus")
			.fills("In a few words", summary);
	}

}
