package org.switchboard.slack;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import com.slack.api.bolt.response.Response;
import org.junit.jupiter.api.Test;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;
import org.springframework.data.redis.core.StringRedisTemplate;

import org.switchboard.RedisForTests;
import org.switchboard.WorkspacesForTests;
import org.switchboard.workspace.WorkspaceId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SignedCallsIntegrationTests {

	private static final String SIGNATURE = "v0=" + "0a".repeat(32);

	private final WorkspaceId workspace = WorkspacesForTests.fresh();

	private final LettuceConnectionFactory connections = (LettuceConnectionFactory) Objects
		.requireNonNull(RedisForTests.shared().template().getConnectionFactory());

	private final SignedCalls calls = new SignedCalls(this.connections);

	private final StringRedisTemplate redis = new ReplayGuardedRedis(this.connections, this.calls);

	SignedCallsIntegrationTests() throws IOException {
		// loads the script
	}

	@Test
	void takesEffectOnce() throws Exception {
		assertThat(serve("key").getBody()).isEqualTo("done");
		assertThat(serve("key").getBody()).isNull();
		assertThat(count("key")).isEqualTo("1");
	}

	@Test
	void acceptsAFailedCallAgain() throws Exception {
		assertThatExceptionOfType(EventRefused.class).isThrownBy(() -> this.calls.serve(SIGNATURE, () -> {
			this.calls.begin(this.workspace);
			this.redis.hasKey(this.workspace.key("key"));
			throw new EventRefused("Redis went away");
		}));
		assertThat(serve("key").getBody()).isEqualTo("done");
	}

	@Test
	void keepsTheClaimWhenARepeatFails() throws Exception {
		serve("key");
		assertThatExceptionOfType(EventRefused.class).isThrownBy(() -> this.calls.serve(SIGNATURE, () -> {
			this.calls.begin(this.workspace);
			throw new EventRefused("Redis was too slow to tell that it was seen before");
		}));
		assertThat(serve("key").getBody()).isNull();
		assertThat(count("key")).isEqualTo("1");
	}

	@Test
	void doesNotRepeatBackgroundWork() throws Exception {
		serve("key");
		List<Runnable> tasks = new ArrayList<>();
		this.calls.serve(SIGNATURE, () -> {
			this.calls.begin(this.workspace);
			tasks.add(this.calls.decorate(() -> increment("key")));
			return Response.ok();
		});
		tasks.forEach(Runnable::run);
		assertThat(count("key")).isEqualTo("1");
	}

	@Test
	void doesNotWaitIfRedisIsNotNeeded() throws Exception {
		serve("key");
		assertThat(this.calls.serve(SIGNATURE, () -> {
			this.calls.begin(this.workspace);
			return done();
		}).getBody()).isEqualTo("done");
	}

	private Response serve(String key) throws Exception {
		return this.calls.serve(SIGNATURE, () -> {
			this.calls.begin(this.workspace);
			increment(key);
			return done();
		});
	}

	private void increment(String key) {
		this.redis.opsForValue().increment(this.workspace.key(key));
	}

	private String count(String key) {
		return Objects.requireNonNullElse(this.redis.opsForValue().get(this.workspace.key(key)), "");
	}

	private static Response done() {
		return Response.builder().statusCode(200).body("done").build();
	}

}
