package slacksim.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import slacksim.SlackSim;
import slacksim.conversations.User;
import slacksim.http.Json;
import slacksim.support.SimClock;
import slacksim.workspace.SimSettings;
import slacksim.workspace.TriggerIds;
import slacksim.workspace.Workspace;
import slacksim.workspace.WorkspaceState;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

@Timeout(60)
class ClientClockTests {

	private static final Instant TUESDAY = Instant.parse("2026-11-24T15:00:00Z");

	private final SimClock clock = SimClock.startingAt(TUESDAY);

	private final SlackSim sim = SlackSim.start(0, SimSettings.movedBy(this.clock));

	private final Browser ana = ana(this.sim);

	@AfterEach
	void close() {
		this.sim.close();
	}

	private static Browser ana(SlackSim sim) {
		Workspace workspace = sim.app("secret", List.of()).workspace();
		workspace.user("U01", "Ana Ruiz", "ana@riverbend.example", "America/New_York");
		return new Browser(workspace, "U01");
	}

	private JsonNode shown() {
		return this.ana.look("clock", "");
	}

	@Test
	void movesToMondayMorningInThePersonsZone() {
		this.ana.act("clock", "{'to':'next-monday'}");
		assertThat(this.clock.pace().since()).isEqualTo("2026-11-30T12:00:00Z");
		this.ana.act("clock", "{'to':'next-hour'}");
		assertThat(Instant.ofEpochMilli(shown().path("now").asLong())).isBetween("2026-11-30T13:00:00Z",
				"2026-11-30T13:05:00Z");
		assertThat(shown().path("movable").asBoolean()).isTrue();
	}

	@Test
	void runsFast() {
		this.ana.act("clock", "{'speed':60}");
		assertThat(shown().path("speed").asInt()).isEqualTo(60);
		SimClock.Pace pace = this.clock.pace();
		assertThat(pace.at(pace.began().plusSeconds(1))).isEqualTo(pace.since().plusSeconds(60));
		this.ana.act("clock", "{'to':'next-hour'}");
		assertThat(shown().path("speed").asInt()).isEqualTo(60);
		this.ana.act("clock", "{'speed':1}");
		assertThat(shown().path("speed").asInt()).isEqualTo(1);
	}

	@Test
	void tellsEveryPageAtOnce() throws IOException {
		try (BufferedReader changes = this.ana.listen()) {
			LiveChangesTests.next(changes, "ready");
			this.ana.act("clock", "{'to':'next-hour'}");
			assertThat(LiveChangesTests.next(changes, "change")).isEqualTo("{\"changed\":[\"clock\"]}");
		}
	}

	@Test
	void runsWhatIsDueBeforeItAnswers() {
		AtomicBoolean happened = new AtomicBoolean();
		this.sim.runtime().agenda().in(Duration.ofMinutes(59), this, () -> happened.set(true));
		this.ana.act("clock", "{'to':'next-hour'}");
		assertThat(happened).isTrue();
	}

	@Test
	void neverGoesBack() {
		assertThatIllegalArgumentException().isThrownBy(() -> this.clock.moveTo(TUESDAY.minusSeconds(1)))
			.withMessage("Time goes forward only.");
	}

	@Test
	void saysWhatIsWrong() {
		assertThat(Json.text(this.ana.act("clock", "{'speed':0}"), "error"))
			.isEqualTo("Time runs 1 to 60 times as fast, not 0.");
		assertThat(Json.text(this.ana.act("clock", "{'to':'yesterday'}"), "error"))
			.isEqualTo("no such time: yesterday");
		try (SlackSim other = SlackSim.start(0, Clock.systemUTC())) {
			Browser ana = ana(other);
			assertThat(Json.text(ana.act("clock", "{'speed':2}"), "error")).isEqualTo("Time cannot be moved here.");
			assertThat(ana.look("clock", "").path("movable").asBoolean()).isFalse();
		}
	}

	@Test
	void triggersAgeInRealTime() {
		TriggerIds triggers = WorkspaceState
			.empty(this.sim.runtime().settings(), new User("B", "Bot", "", "UTC", true, false))
			.triggers();
		String trigger = triggers.issue("U01");
		this.ana.act("clock", "{'to':'next-hour'}");
		assertThat(triggers.use(trigger)).isEqualTo("U01");
	}

}
