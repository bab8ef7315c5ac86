package slacksim.api;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.methods.MethodsClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import slacksim.TestTown;
import slacksim.faults.Fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

class FaultTests {

	private final TestTown town = TestTown.found();

	private final MethodsClient impatient = impatient();

	@BeforeEach
	void warmUp() throws Exception {
		this.town.client().apiTest((call) -> call);
	}

	@AfterEach
	void close() {
		this.town.close();
	}

	private MethodsClient impatient() {
		SlackConfig config = new SlackConfig();
		config.setMethodsEndpointUrlPrefix(this.town.sim().apiUrl());
		config.setHttpClientReadTimeoutMillis(100);
		return Slack.getInstance(config).methods(this.town.workspace().botToken());
	}

	private boolean post(MethodsClient client, String text) throws Exception {
		return client.chatPostMessage((call) -> call.channel("C01").text(text)).isOk();
	}

	@Test
	void leaveACallWithoutAnswer() throws Exception {
		this.town.workspace().failNext("chat.postMessage", 1, Fault.silence());
		assertThatIOException().isThrownBy(() -> post(this.impatient, "one"));
		assertThat(post(this.town.client(), "two")).isTrue();
		assertThat(this.town.ana().in("C01").lines()).containsExactly("two");
	}

	@Test
	void dropAnAnswerWhenThePostIsStored() {
		this.town.workspace().failNext("chat.postMessage", 2, Fault.droppedAnswer());
		assertThatIOException().isThrownBy(() -> post(this.impatient, "one"));
		assertThat(this.town.ana().in("C01").lines()).isNotEmpty().allMatch("one"::equals);
	}

	@Test
	void slowOneCallButNoOther() throws Exception {
		this.town.workspace().failNext("chat.postMessage", 1, Fault.slow(Duration.ofMinutes(1)));
		CompletableFuture<Boolean> slow = CompletableFuture.supplyAsync(() -> {
			try {
				return post(this.town.client(), "slow");
			}
			catch (Exception ex) {
				return false;
			}
		});
		assertThat(this.town.ana().in("C01").message("slow").text()).isEqualTo("slow");
		assertThat(post(this.town.client(), "quick")).isTrue();
		assertThat(slow).isNotDone();
		this.town.sim().close();
		assertThat(slow.get(10, TimeUnit.SECONDS)).isFalse();
	}

	@Test
	void slowAllCallsForAWhile() throws Exception {
		this.town.workspace().slows(Duration.ofSeconds(1));
		assertThatIOException().isThrownBy(() -> post(this.impatient, "one"));
		this.town.workspace().slows(Duration.ZERO);
		assertThat(post(this.town.client(), "two")).isTrue();
	}

}
