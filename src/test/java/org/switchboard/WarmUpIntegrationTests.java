package org.switchboard;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.redis.core.StringRedisTemplate;
import slacksim.SlackSim;
import slacksim.calls.ApiCall;
import slacksim.workspace.SimSettings;
import slacksim.workspace.SlackApp;
import slacksim.workspace.Workspace;

import org.switchboard.journal.Journal;
import org.switchboard.sealing.SealingForTests;
import org.switchboard.slack.Rehearsal;
import org.switchboard.workspace.WorkspaceId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Checks that a node is warm before it tells Slack about itself, and that no one notices.
 */
class WarmUpIntegrationTests {

	// without a key, start-up logs a warning
	private static final String SEALED = "switchboard.sealing.keys=" + SealingForTests.KEY;

	private final RedisForTests redis = RedisForTests.another();

	private final SlackSim slack = SlackForTests
		.start(SimSettings.of(Clock.systemUTC()).withPatience(Duration.ofMillis(1)));

	private final int port = Node.freePort();

	private @Nullable Node node;

	@AfterEach
	void stop() {
		if (this.node != null) {
			this.node.close();
		}
		this.slack.close();
		this.redis.close();
	}

	@Test
	void isReadyOnceItIsWarm() {
		Workspace workspace = http().workspace();
		List<Integer> meanwhile = new ArrayList<>();
		this.node = start(workspace, List.of(), (session) -> meanwhile.add(Node.readiness(this.port)));
		assertThat(Node.readiness(this.port)).isEqualTo(200);
		assertThat(meanwhile).isNotEmpty().containsOnly(503);
	}

	@Test
	void connectsOnceItIsWarm() {
		SlackApp app = http().usesSocketMode();
		String token = "switchboard.slack.app-token=" + app.credentials().appToken();
		List<Boolean> meanwhile = new ArrayList<>();
		this.node = start(app.workspace(), List.of(token), (session) -> meanwhile.add(isConnected(app)));
		await().until(() -> isConnected(app));
		assertThat(meanwhile).isNotEmpty().containsOnly(false);
	}

	@Test
	void goesUnnoticed() {
		Workspace workspace = http().workspace();
		WorkspaceId id = new WorkspaceId(workspace.id());
		List<WorkspaceId> stages = new ArrayList<>();
		String printed = Printed
			.during(() -> this.node = start(workspace, List.of(SEALED), (session) -> stages.add(session.workspace())));
		assertThat(stages).isNotEmpty().containsOnly(id);
		assertThat(printed.lines()).noneMatch((line) -> line.matches(".* (WARN|ERROR) .*"));
		assertThat(workspace.transcript().calls()).extracting(ApiCall::method)
			.containsOnly("auth.test", "users.lookupByEmail");
		StringRedisTemplate store = this.redis.template();
		assertThat(store.keys("*")).isSubsetOf("sb:directories", id.key("directory"), id.key("directory", "emails"),
				id.key("due", "recount"), id.key("due", "recount", "at"), id.key("due", "account"),
				id.key("due", "account", "at"), Journal.key(id));
		assertThat(store.opsForStream().size(Journal.key(id))).isZero();
	}

	private SlackApp http() {
		return this.slack.app(TwoNodes.SECRET, List.of(Node.url(this.port)));
	}

	private Node start(Workspace workspace, List<String> more, Rehearsal rehearsal) {
		Riverbend.moveInto(workspace);
		List<String> settings = new ArrayList<>(
				TwoNodes.settings(this.redis, this.slack, workspace, TwoNodes.DISTRICT));
		settings.addAll(more);
		return Node.start(this.port, settings, (context) -> {
			context.registerBean(Clock.class, Clock::systemUTC);
			context.registerBean(Rehearsal.class, () -> rehearsal);
		});
	}

	private static boolean isConnected(SlackApp app) {
		try {
			app.awaitsConnections(0);
			return false;
		}
		catch (AssertionError ex) {
			return true;
		}
	}

}
