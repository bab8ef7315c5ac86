package slacksim.api;

import java.time.Duration;

import com.slack.api.methods.SlackApiException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import slacksim.TestTown;
import slacksim.calls.ApiCall;
import slacksim.limits.Rates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class RateLimitTests {

	private final TestTown town = TestTown.found();

	@BeforeEach
	void limit() {
		this.town.workspace().limits(Rates.ofSlack().withBurst(2).withPostBurst(1).withPostsPerMinute(4));
	}

	@AfterEach
	void close() {
		this.town.close();
	}

	private void post(String channel) throws Exception {
		this.town.client().chatPostMessage((call) -> call.channel(channel).text("Hello"));
	}

	private void isRefusedFor(String channel, String seconds) {
		assertThatExceptionOfType(SlackApiException.class).isThrownBy(() -> post(channel)).satisfies((ex) -> {
			assertThat(ex.getResponse().code()).isEqualTo(429);
			assertThat(ex.getResponse().header("Retry-After")).isEqualTo(seconds);
			assertThat(ex.getError().getError()).isEqualTo("ratelimited");
		});
	}

	@Test
	void allowAMessageASecondInAChannel() throws Exception {
		post("C01");
		post("C01");
		isRefusedFor("C01", "2");
		this.town.clock().moves(Duration.ofMillis(1500));
		isRefusedFor("C01", "1");
		this.town.clock().moves(Duration.ofMillis(500));
		post("C01");
		assertThat(this.town.ana().in("C01").messages()).hasSize(3);
	}

	@Test
	void countAPersonAndTheirDirectMessageAsOne() throws Exception {
		post("U01");
		post(this.town.ana().dm().channelId());
		isRefusedFor("U01", "2");
	}

	@Test
	void allowSomeHundredMessagesInAWorkspace() throws Exception {
		this.town.workspace().channel("C05", "n1-ops");
		post("C01");
		post("C05");
		post("U01");
		post("U02");
		isRefusedFor("C01", "60");
		this.town.clock().moves(Duration.ofMinutes(1));
		post("C01");
	}

	@Test
	void dependOnMethodAndTier() throws Exception {
		for (int i = 0; i < 22; i++) {
			assertThat(this.town.client().usersList((call) -> call).isOk()).isTrue();
		}
		assertThatExceptionOfType(SlackApiException.class)
			.isThrownBy(() -> this.town.client().usersList((call) -> call));
		assertThat(this.town.client().conversationsList((call) -> call).isOk()).isTrue();
		assertThat(this.town.workspace().transcript().refused()).extracting(ApiCall::status).containsExactly(429);
	}

	@Test
	void areOffByDefault() throws Exception {
		this.town.workspace().limits(Rates.unlimited());
		for (int i = 0; i < 10; i++) {
			post("C01");
		}
		assertThat(this.town.ana().in("C01").messages()).hasSize(10);
	}

}
