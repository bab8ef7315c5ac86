package org.switchboard;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import slacksim.workspace.Card;

import org.switchboard.slack.Workspaces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A workspace that refuses the bot. */
@SwitchboardTest
class ShutOutIntegrationTests {

	private static final Duration LOOK = Duration.ofSeconds(31);

	@AfterEach
	void timeIsRealAgain() {
		TwoNodes.shared().clock().startsAgain();
	}

	@Test
	void showsWhyAndResumesByItself(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		Card card = town.known(town.luther().in("#n1-transportation").card(key));
		try (Node own = town.nodes().third(town)) {
			assertThat(own.readiness()).isEqualTo(200);
			town.workspace().refuses("token_revoked");
			card.clicks("Claim");
			await().until(() -> own.readiness() == 503);
			assertThat(readiness(own)).contains("\"" + town.id() + "\":\"token_revoked\"");
			assertThat(readiness(town.nodes().first())).contains("\"status\":\"UP\"", "token_revoked");
			await().until(() -> paused(town) == 1);
			town.workspace().refuses("");
			town.nodes().clock().moveForward(LOOK);
			card.awaits("In progress");
			await().until(() -> own.readiness() == 200 && paused(town) == 0);
			assertThat(Scrape.of(own).sum("switchboard_delivery_parked")).isZero();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "token_revoked", "account_inactive" })
	void nodeStartingMeanwhileWaits(String why, Town town) {
		town.workspace().refuses(why);
		AtomicReference<Node> started = new AtomicReference<>();
		String printed = Printed.during(() -> started.set(town.nodes().third(town)));
		assertThat(printed).contains("Slack rejects the bot, so this node isn't ready: " + why);
		try (Node late = started.get()) {
			assertThat(late.readiness()).isEqualTo(503);
			assertThat(readiness(late)).contains("\"workspace\":\"" + why + "\"");
			assertThat(Scrape.of(late).sum("switchboard_delivery_paused", "reason=\"" + why + "\"")).isOne();
			town.workspace().refuses("");
			await().until(() -> late.readiness() == 200);
			assertThat(late.bean(Workspaces.class).ids()).containsExactly(town.id());
			assertThat(Scrape.of(late).sum("switchboard_delivery_paused")).isZero();
		}
	}

	@Test
	void blocksNoOtherWorkspace(Town town) {
		Town other = town.nodes().freshTown();
		town.mayaAsksAboutABus("Bus 14 is late");
		Card card = town.known(town.luther().in("#n1-transportation").card("Bus 14 is late"));
		town.workspace().refuses("account_inactive");
		card.clicks("Claim");
		other.mayaAsksAboutABus("Bus 15 is late");
		other.luther().in("#n1-transportation").card("Bus 15 is late");
		town.nodes().leave(other);
	}

	@Test
	void keepsHomesUpToDateAfterwards(Town town) {
		town.luther().opensHome();
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		town.luther().home().awaits(key);
		town.workspace().refuses("invalid_auth");
		town.known(town.luther().in("#n1-transportation").card(key)).clicks("Claim");
		int before = town.workspace().transcript().calls("views.publish").size();
		await().until(() -> town.workspace().transcript().calls("views.publish").size() > before);
		town.workspace().refuses("");
		// the node may still be handling the previous answer, and schedules its next
		// check after it
		await().pollInterval(Duration.ofSeconds(1)).untilAsserted(() -> {
			town.nodes().clock().moveForward(Duration.ofMinutes(2));
			assertThat(town.luther().home().text()).contains("In progress");
		});
	}

	private static double paused(Town town) {
		return Scrape.of(town.nodes().first()).sum("switchboard_delivery_paused", "reason=\"token_revoked\"");
	}

	private static String readiness(Node node) {
		HttpRequest look = HttpRequest.newBuilder(node.management().resolve("/actuator/health/readiness")).build();
		try {
			return HttpClient.newHttpClient().send(look, BodyHandlers.ofString()).body();
		}
		catch (IOException | InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
