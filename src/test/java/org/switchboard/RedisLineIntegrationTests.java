package org.switchboard;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisCommandTimeoutException;
import io.lettuce.core.RedisException;
import io.lettuce.core.RedisURI;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.api.sync.RedisCommands;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class RedisLineIntegrationTests {

	private static final Duration TIMEOUT = Duration.ofMillis(300);

	private final RedisLine line = RedisLine.to(RedisForTests.shared());

	private final RedisClient client = RedisClient.create(RedisURI.create("127.0.0.1", this.line.port()));

	private final RedisCommands<String, String> redis = connect();

	private final String key = WorkspacesForTests.fresh().key("line");

	@AfterEach
	void stop() {
		this.client.shutdown(0, 1, TimeUnit.SECONDS);
		this.line.close();
	}

	@Test
	void letsEverythingThrough() {
		this.redis.set(this.key, "1");
		assertThat(this.redis.get(this.key)).isEqualTo("1");
	}

	@Test
	void hangsUntilItHeals() {
		this.line.hangs();
		assertThatExceptionOfType(RedisCommandTimeoutException.class).isThrownBy(() -> this.redis.get(this.key));
		this.line.heals();
		assertThat(this.redis.get(this.key)).isNull();
	}

	@Test
	void cutsUntilItHeals() {
		this.line.cuts();
		assertThatExceptionOfType(RedisException.class).isThrownBy(() -> this.redis.get(this.key));
		this.line.heals();
		assertThat(connect().get(this.key)).isNull();
	}

	@Test
	void survivesRedis() {
		try (RedisForTests mortal = RedisForTests.another(); RedisLine there = RedisLine.to(mortal)) {
			RedisClient visitor = RedisClient.create(RedisURI.create("127.0.0.1", there.port()));
			mortal.goesAway();
			assertThatExceptionOfType(RedisException.class).isThrownBy(visitor::connect);
			mortal.restart();
			assertThat(visitor.connect().sync().ping()).isEqualTo("PONG");
			visitor.shutdown(0, 1, TimeUnit.SECONDS);
		}
	}

	@Test
	void delaysBothWays() {
		this.line.delays(TIMEOUT.multipliedBy(2).dividedBy(3));
		assertThatExceptionOfType(RedisCommandTimeoutException.class).isThrownBy(() -> this.redis.get(this.key));
	}

	@Test
	void stopsBeforeRedisReceivesTheCommand() {
		RedisStop stop = this.line.stopsBefore((command) -> command.contains("the needle"));
		assertThatExceptionOfType(RedisCommandTimeoutException.class)
			.isThrownBy(() -> this.redis.set(this.key, "the needle"));
		stop.awaits();
		assertThat(RedisForTests.shared().template().hasKey(this.key)).isFalse();
	}

	@Test
	void stopsAfterRedisRanTheCommand() {
		RedisStop stop = this.line.stopsAfter((command) -> command.contains("the needle"));
		assertThatExceptionOfType(RedisCommandTimeoutException.class)
			.isThrownBy(() -> this.redis.set(this.key, "the needle"));
		stop.awaits();
		assertThat(RedisForTests.shared().template().opsForValue().get(this.key)).isEqualTo("the needle");
	}

	private RedisCommands<String, String> connect() {
		StatefulRedisConnection<String, String> connection = this.client.connect();
		connection.setTimeout(TIMEOUT);
		return connection.sync();
	}

}
