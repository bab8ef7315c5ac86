package org.switchboard;

import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.data.redis.core.StringRedisTemplate;
import slacksim.workspace.Card;
import slacksim.workspace.HomeTab;
import slacksim.workspace.MessageThread;
import slacksim.workspace.Modal;
import slacksim.workspace.Outcome;
import slacksim.workspace.Person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * What people see while nothing can be stored, whatever the reason, and afterwards; and
 * what administrators see.
 */
class RedisFaultsIntegrationTests {

	private static final String AWAY = "Switchboard is having trouble right now, and this may not have been saved. "
			+ "Try again in a minute. It's safe to resend.";

	private static final Duration SOON = Duration.ofMillis(2500);

	private static final Duration LONG = Duration.ofSeconds(40);

	private static final DistantNodes http = DistantNodes.in(new Deployment(false, 1));

	private static final DistantNodes socket = DistantNodes.in(new Deployment(true, 1));

	@AfterAll
	static void stop() {
		http.close();
		socket.close();
	}

	@ParameterizedTest
	@EnumSource
	void everyoneIsAnsweredAndNothingIsDoneTwice(RedisFault fault) {
		isSurvived(fault, http);
	}

	@ParameterizedTest
	@EnumSource(names = { "LINE_CUT", "LINE_HANGING", "DISK_FULL" })
	void everyoneIsAnsweredInSocketMode(RedisFault fault) {
		isSurvived(fault, socket);
	}

	private static void isSurvived(RedisFault fault, DistantNodes nodes) {
		assertThat(nodes.first().readiness()).isEqualTo(200);
		Scene scene = new Scene(nodes, fault.toString());
		try (LogOfTests log = new LogOfTests()) {
			fault.befalls(nodes);
			try {
				scene.whoWritesIsTold();
				scene.everybodyIsAnswered();
				// if just asked, it may repeat its last answer
				await().atMost(LONG).until(() -> nodes.first().readiness() == 503);
			}
			finally {
				fault.ends(nodes);
			}
			await().atMost(LONG).until(() -> nodes.first().readiness() == 200);
			scene.everybodyTriesAgain();
			scene.whatWasWrittenIsPassedOn();
			assertThatItIsSaidOnce(log, nodes);
		}
	}

	// except to the person affected, each time
	private static void assertThatItIsSaidOnce(LogOfTests log, DistantNodes nodes) {
		int followers = nodes.redis().template().opsForStream().groups(nodes.workspaceId().key("journal")).size();
		assertThat(log.lines()).noneMatch((line) -> line.contains("\tat "))
			.filteredOn((line) -> !line.startsWith("Redis failed while someone waited"))
			.doesNotHaveDuplicates()
			// each journal follower logs that it stopped and that it resumed
			.hasSizeBetween(2, 8 + 2 * followers)
			.anyMatch((line) -> line.startsWith("Redis can't store anything, so this node isn't ready: "))
			.anyMatch((line) -> line.startsWith("Redis can store again, so this node is ready"));
	}

	@Test
	void everyoneIsAnsweredOverASlowLine() {
		Scene scene = new Scene(http, "slowly");
		// so that a click takes more commands than there is time for
		http.redis().command("SCRIPT", "FLUSH");
		http.line().delays(Duration.ofMillis(650));
		try {
			Outcome claim = scene.card.clicks("Claim");
			assertThat(claim.elapsed()).isLessThan(SOON);
			assertThat(claim.ephemeral()).isEqualTo(AWAY);
		}
		finally {
			http.line().heals();
		}
		scene.everybodyTriesAgain();
	}

	/** People in the middle of something. */
	private static final class Scene {

		private static final String SIX = "Six students are waiting";

		private final DistantNodes nodes;

		private final Person maya;

		private final Person luther;

		private final String waiting;

		private final String summary;

		private final Card card;

		private final Modal form;

		private final Modal reply;

		private final HomeTab home;

		Scene(DistantNodes nodes, String name) {
			this.nodes = nodes;
			this.maya = nodes.person("Maya Lindgren");
			this.luther = nodes.person("Luther Banks");
			this.summary = "Bus 15 is late " + name;
			this.waiting = "Bus 14 is late " + name;
			nodes.mayaFillsIn(this.waiting).submits();
			this.card = this.luther.in("#n1-transportation").card(this.waiting);
			this.form = nodes.mayaFillsIn(this.summary).fills("Details", "Since Monday");
			this.reply = this.card.clicks("Reply…").modal().fills("text", "On its way");
			this.home = nodes.person("Ivan Petrov").opensHome().home().awaits(this.waiting);
		}

		void whoWritesIsTold() {
			long before = told();
			this.maya.dm().card(this.waiting).thread().replies(SIX);
			await().untilAsserted(() -> assertThat(told()).isEqualTo(before + 1));
		}

		private long told() {
			return this.maya.sees()
				.stream()
				.filter((text) -> text.contains("It will send your message within a few minutes"))
				.count();
		}

		void whatWasWrittenIsPassedOn() {
			MessageThread thread = this.card.thread();
			await().untilAsserted(() -> {
				this.nodes.aMinutePasses();
				assertThat(thread.lines()).filteredOn((line) -> line.contains(SIX)).hasSize(1);
			});
		}

		void everybodyIsAnswered() {
			List<Outcome> outcomes = AtOnce.all(List.of(this.form::submits, this.reply::submits,
					() -> this.card.clicks("Claim"), () -> this.nodes.person("Thuy Nguyen").runs("/request mine"),
					() -> this.nodes.person("Grace Kim").runs("/request bus 16"), () -> this.home.clicks("Claim"),
					() -> this.nodes.person("Tyrone Ellis").runs("/request search late")));
			assertThat(outcomes).extracting(Outcome::elapsed).allSatisfy((time) -> assertThat(time).isLessThan(SOON));
			assertThat(this.form.errors().values()).containsExactly(AWAY);
			assertThat(this.form.value("Summary")).isEqualTo(this.summary);
			assertThat(this.form.value("Details")).isEqualTo("Since Monday");
			assertThat(this.reply.errors().values()).containsExactly(AWAY);
			assertThat(this.reply.value("text")).isEqualTo("On its way");
			assertThat(outcomes.get(2).ephemeral()).isEqualTo(AWAY);
			// a full Redis can still be read
			assertThat(outcomes.get(3).ephemeral()).containsAnyOf(AWAY, "You have no requests");
			assertThat(outcomes.get(4).modal().value("Summary")).isEqualTo("bus 16");
			assertThat(outcomes.get(5).modal().text()).isEqualTo(AWAY);
			assertThat(outcomes.get(6).ephemeral()).containsAnyOf(AWAY, this.waiting);
		}

		void everybodyTriesAgain() {
			await().atMost(LONG).until(() -> isTaken(this.form) && isTaken(this.reply));
			await().atMost(LONG).until(() -> this.maya.dm().lines().toString().contains(this.summary));
			this.card.awaits("In progress").thread().awaits("On its way");
			assertThat(this.maya.runs("/request mine").ephemeral()).containsOnlyOnce(this.summary);
			assertThat(this.card.thread().lines()).filteredOn((line) -> line.contains("On its way")).hasSize(1);
			assertThatNothingIsHalfDone();
		}

		private static boolean isTaken(Modal modal) {
			if (modal.isOpen()) {
				modal.submits();
			}
			return !modal.isOpen();
		}

		// every number given out has a request, at the version of its history
		private void assertThatNothingIsHalfDone() {
			StringRedisTemplate redis = this.nodes.redis().template();
			String key = this.nodes.workspaceId().key("request", "");
			String last = redis.opsForValue().get(key + "sequence");
			assertThat(LongStream.rangeClosed(1, Long.parseLong(last)).boxed())
				.allSatisfy((number) -> assertThat(redis.<String, String>opsForHash().get(key + number, "version"))
					.isEqualTo(String.valueOf(redis.opsForStream().size(key + number + ":history"))));
		}

	}

}
