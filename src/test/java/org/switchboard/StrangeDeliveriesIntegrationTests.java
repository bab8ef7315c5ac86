package org.switchboard;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.function.Consumer;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import slacksim.workspace.Card;
import slacksim.workspace.Modal;
import slacksim.workspace.Outcome;
import slacksim.workspace.Person;
import tools.jackson.databind.node.ObjectNode;

import org.switchboard.slack.Workspaces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

/** Deliveries that aren't from Slack, or not for this bot, are refused. */
@SwitchboardTest
class StrangeDeliveriesIntegrationTests {

	private static final String NOT_SET_UP = "Switchboard isn't set up for this workspace.";

	@Test
	void refusesAWorkspaceItDoesNotServe(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		Card card = town.luther().in("#n1-transportation").card(key);
		town.nodes().first().bean(Workspaces.class).leave(town.id());
		town.nodes().second().bean(Workspaces.class).leave(town.id());
		assertThat(town.maya().runs("/request").ephemeral()).isEqualTo(NOT_SET_UP);
		assertThat(card.clicks("Claim").ephemeral()).isEqualTo(NOT_SET_UP);
		assertThat(town.history(key)).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "T0NOBODY", "", "not an id", "T0:request:1" })
	void refusesInvalidWorkspaces(String id, Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		Modal modal = town.luther().in("#n1-transportation").card(key).clicks("Reply…").modal().fills("text", "Yes");
		Consumer<ObjectNode> elsewhere = (payload) -> payload.putObject("team").put("id", id);
		Person luther = town.luther().forges(elsewhere);
		assertThat(luther.in("#n1-transportation").card(key).clicks("Claim").ephemeral()).isEqualTo(NOT_SET_UP);
		assertThat(town.maya().forges((form) -> form.put("team_id", id)).runs("/request").ephemeral())
			.isEqualTo(NOT_SET_UP);
		town.luther()
			.forges(elsewhere.andThen(StrangeDeliveriesIntegrationTests::ofNoTeam))
			.modal()
			.orElseThrow()
			.submits();
		assertThat(modal.errors()).containsValue(NOT_SET_UP);
		assertThat(town.history(key)).hasSize(1);
	}

	@Test
	void refusesAnOrganizationWithoutAWorkspace(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		Modal modal = town.luther().in("#n1-transportation").card(key).clicks("Reply…").modal().fills("text", "Yes");
		Consumer<ObjectNode> organization = (payload) -> {
			payload.putNull("team").putObject("enterprise").put("id", "E0RIVERBEND");
			payload.put("is_enterprise_install", true);
			((ObjectNode) payload.get("user")).remove("team_id");
		};
		Person luther = town.luther().forges(organization);
		assertThat(luther.in("#n1-transportation").card(key).clicks("Claim").ephemeral()).isEqualTo(NOT_SET_UP);
		town.luther()
			.forges(organization.andThen(StrangeDeliveriesIntegrationTests::ofNoTeam))
			.modal()
			.orElseThrow()
			.submits();
		assertThat(modal.errors()).containsValue(NOT_SET_UP);
		assertThat(town.history(key)).hasSize(1);
	}

	@Test
	void sendsAnswersOnlyToSlack(Town town) throws IOException {
		try (ServerSocket elsewhere = new ServerSocket(0)) {
			elsewhere.setSoTimeout(1);
			String url = "http://localhost:" + elsewhere.getLocalPort() + "/answer";
			Person forger = town.person("Gwen Holloway").forges((payload) -> payload.put("response_url", url));
			try (LogOfTests log = new LogOfTests()) {
				forger.runs("/switchboard jobs").note().clicks("Run now");
				forger.runs("/switchboard reload");
				await().until(() -> log.lines().stream().filter((line) -> line.contains("(IOException)")).count() >= 2);
			}
			assertThatExceptionOfType(SocketTimeoutException.class).isThrownBy(elsewhere::accept);
		}
	}

	private static void ofNoTeam(ObjectNode payload) {
		ObjectNode view = (ObjectNode) payload.get("view");
		view.remove("team_id");
		view.remove("app_installed_team_id");
	}

	@Test
	void showsNothingOfAnotherWorkspace(Town town) {
		Town other = town.nodes().freshTown();
		try {
			other.mayaAsksAboutABus("Bus 14 is late");
			String theirs = other.mayaAsksAboutABus("Bus 15 is late");
			String ours = town.mayaAsksAboutABus("Bus 16 is late");
			assertThat(theirs).isEqualTo("REQ-2");
			Modal modal = town.luther()
				.in("#n1-transportation")
				.card(ours)
				.clicks("Reply…")
				.modal()
				.fills("text", "No");
			town.luther()
				.forges((payload) -> ((ObjectNode) payload.get("view")).put("private_metadata",
						theirs + " n1-transportation"))
				.modal()
				.orElseThrow()
				.submits();
			assertThat(modal.errors().values()).singleElement()
				.asString()
				.startsWith("REQ-2 doesn't exist or you don't have access.");
			assertThat(town.luther().runs("/request REQ-2").ephemeral())
				.startsWith("REQ-2 doesn't exist or you don't have access.");
			assertThat(other.history(theirs)).hasSize(1);
		}
		finally {
			town.nodes().leave(other);
		}
	}

	/** Deliveries over HTTP must be signed and have Slack's shape. */
	@Nested
	@DisabledIfSystemProperty(named = "town", matches = "socket-.*", disabledReason = "nothing is signed there")
	class OverHttp {

		private static final String FORM = "application/x-www-form-urlencoded";

		@BeforeEach
		void staysOnHttp(Town town) {
			town.staysOnHttp();
		}

		@Test
		void refusesAWrongSignature(Town town) {
			assertRefused(town.maya().signedWith("another-secret").runs("/request"));
		}

		@ParameterizedTest
		@ValueSource(ints = { -360, 90, 360 })
		void refusesOldAndFutureSignatures(int seconds, Town town) {
			assertRefused(town.maya().signedAt(Duration.ofSeconds(seconds)).runs("/request"));
		}

		private static void assertRefused(Outcome outcome) {
			assertThat(outcome.status()).isEqualTo(401);
			assertThat(outcome.openModal()).isEmpty();
		}

		@Test
		void acceptsThePreviousSecret(Town town) {
			assertThat(town.maya().signedWith(TwoNodes.PREVIOUS_SECRET).runs("/request").modal().isOpen()).isTrue();
		}

		@Test
		void refusesUnsignedDeliveries(Town town) {
			assertThat(town.workspace().app().sendsUnsigned(FORM, "payload=%7B%7D")).isEqualTo(401);
			assertThat(town.workspace().app().sendsUnsigned("application/json", "{")).isEqualTo(401);
			assertThat(town.workspace().app().sendsUnsigned(FORM, "")).isEqualTo(401);
		}

		@ParameterizedTest
		@ValueSource(strings = { "", "secret words", "payload=", "payload=secret+words", "payload=%7B",
				"payload=%7B%7D", "payload=%5B%5D", "payload=null", "payload=%7B%22type%22%3A%22secret+words%22%7D",
				"payload=%7B%22type%22%3A%22block_actions%22%7D", "payload=%7B%22type%22%3A%22view_submission%22%7D",
				"payload=%7B%22type%22%3A%22view_submission%22%2C%22view%22%3A%22secret+words%22%7D", "{", "{}",
				"{\"type\":\"event_callback\",\"event\":{\"type\":\"message\",\"text\":\"secret words\"}}",
				"{\"type\":\"event_callback\"}" })
		void refusesWhatIsSignedAndMakesNoSense(String body, Town town) {
			try (LogOfTests log = new LogOfTests()) {
				assertThat(town.workspace().app().sends(FORM, body)).isBetween(400, 404);
				assertThat(town.workspace().app().sends("text/plain", body)).isBetween(400, 404);
				assertThat(log.lines()).noneMatch((line) -> line.contains("\tat ") || line.contains("secret words"));
			}
		}

		@Test
		void answersAnUnknownCommand(Town town) {
			try (LogOfTests log = new LogOfTests()) {
				assertThat(town.workspace().app().sends(FORM, "command=%2Fsecret&text=secret+words")).isEqualTo(200);
				assertThat(log.lines()).noneMatch((line) -> line.contains("\tat ") || line.contains("secret words"));
			}
		}

		@Test
		void countsUnreadableDeliveries(Town town) {
			double before = unreadable(town);
			String event = "{\"type\":\"reaction_added\",\"reaction\":\"secret words\",\"user\":\"UMAYALINDGREN\"}";
			String body = "{\"type\":\"event_callback\",\"team_id\":\"" + town.id() + "\",\"event\":" + event + "}";
			try (LogOfTests log = new LogOfTests()) {
				assertThat(town.workspace().app().sends("application/json", body)).isEqualTo(200);
				assertThat(log.lines()).anyMatch((line) -> line.startsWith("couldn't read reaction_added from"))
					.noneMatch((line) -> line.contains("\tat ") || line.contains("secret words"));
			}
			assertThat(unreadable(town)).isEqualTo(before + 1);
		}

		private static double unreadable(Town town) {
			return Scrape.everywhere(town, "switchboard_slack_unread_total", "why=\"unreadable\"");
		}

		@Test
		void asksAgainForInvalidText(Town town) {
			String key = town.mayaAsksAboutABus("Bus 14 is late");
			Card card = town.known(town.luther().in("#n1-transportation").card(key));
			String event = "{\"type\":\"message\",\"subtype\":\"file_share\",\"text\":\"secret words\","
					+ "\"files\":[null],\"user\":\"ULUTHERBANKS\",\"ts\":\"1764000000.000100\",\"channel\":\""
					+ card.channelId() + "\",\"thread_ts\":\"" + card.ts() + "\"}";
			String body = "{\"type\":\"event_callback\",\"team_id\":\"" + town.id() + "\",\"event\":" + event + "}";
			try (LogOfTests log = new LogOfTests()) {
				assertThat(town.workspace().app().sends("application/json", body)).isEqualTo(200);
				await().until(() -> !town.workspace().transcript().calls("chat.postEphemeral").isEmpty());
				assertThat(log.lines()).anyMatch((line) -> line.startsWith("lost a message in " + town.id()))
					.noneMatch((line) -> line.contains("\tat ") || line.contains("secret words"));
			}
			assertThat(town.workspace().transcript().calls("chat.postEphemeral")).singleElement()
				.asString()
				.contains("Please send it again.");
		}

		@ParameterizedTest
		@ValueSource(ints = { -240, 45 })
		void acceptsRecentSignatures(int seconds, Town town) {
			assertThat(town.maya().signedAt(Duration.ofSeconds(seconds)).runs("/request").modal().isOpen()).isTrue();
		}

	}

}
