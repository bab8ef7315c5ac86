package org.switchboard;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

import invariants.Invariants;
import invariants.Wish;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import slacksim.faults.Fault;
import slacksim.workspace.Card;
import slacksim.workspace.Outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A node that is told to stop finishes what it has begun, or hands it back. */
class StoppingIntegrationTests {

	private static final String WISH = "Bus 14 is late";

	@ParameterizedTest(name = "in Socket Mode: {0}")
	@ValueSource(booleans = { false, true })
	void answersACommandInProgress(boolean socketMode) {
		try (DistantNodes nodes = DistantNodes.in(new Deployment(socketMode, 1))) {
			Outcome outcome = stopsDuring(nodes, () -> nodes.person("Maya Lindgren").runs("/request"));
			assertThat(outcome.error()).isEmpty();
			assertThat(outcome.openModal()).isPresent();
		}
	}

	@ParameterizedTest(name = "in Socket Mode: {0}")
	@ValueSource(booleans = { false, true })
	void tellsTheResultOfAClick(boolean socketMode) {
		try (DistantNodes nodes = DistantNodes.in(new Deployment(socketMode, 1))) {
			Card card = asked(nodes);
			nodes.workspace().failNext("views.open", 1, Fault.refusal("internal_error"));
			Outcome outcome = stopsDuring(nodes, () -> card.clicks("Reply…"));
			assertThat(outcome.error()).isEmpty();
			assertThat(outcome.ephemeral()).startsWith("Slack didn't answer in time");
		}
	}

	@Test
	void handsBackAnUnansweredPost() {
		try (DistantNodes nodes = DistantNodes.in(new Deployment(false, 1))) {
			nodes.workspace().failNext("chat.postMessage", 1, Fault.slow(Duration.ofMinutes(5)));
			asked(nodes);
			nodes.first().close();
			assertThat(leases(nodes)).isEmpty();
			nodes.restart();
			await().untilAsserted(() -> assertThat(
					Invariants.violations(nodes.redis().port(), nodes.workspace(), List.of(new Wish(WISH, true))))
				.isEmpty());
		}
	}

	private static Card asked(DistantNodes nodes) {
		nodes.mayaFillsIn(WISH).submits();
		return nodes.person("Luther Banks").in("#n1-transportation").card(WISH);
	}

	// stops while it waits for Slack
	private static Outcome stopsDuring(DistantNodes nodes, Supplier<Outcome> gesture) {
		int before = opened(nodes);
		nodes.workspace().slows(Duration.ofSeconds(1));
		CompletableFuture<Outcome> outcome = CompletableFuture.supplyAsync(gesture);
		await().until(() -> opened(nodes) > before);
		nodes.first().close();
		return outcome.join();
	}

	private static int opened(DistantNodes nodes) {
		return nodes.workspace().transcript().calls("views.open").size();
	}

	private static List<Map<Object, Object>> leases(DistantNodes nodes) {
		return nodes.redis()
			.template()
			.keys("sb:{" + nodes.workspaceId() + "}:delivery:state:*")
			.stream()
			.map((state) -> nodes.redis().template().opsForHash().entries(state))
			.filter((state) -> state.containsKey("token"))
			.toList();
	}

}
