package org.switchboard.journal;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.data.redis.autoconfigure.DataRedisConnectionDetails;
import org.springframework.boot.ssl.SslBundle;

import static org.assertj.core.api.Assertions.assertThat;

class RedisExposureWarningTests {

	@ParameterizedTest
	@ValueSource(strings = { "localhost", "127.0.0.1", "::1" })
	void acceptsLocalRedis(String host) {
		assertThat(RedisExposureWarning.warning(new Details(host, null, null))).isEmpty();
	}

	@Test
	void warnsOfAMissingPassword() {
		assertThat(RedisExposureWarning.warning(new Details("192.0.2.1", null, null))).hasValueSatisfying(
				(warning) -> assertThat(warning).contains("has no password", "spring.data.redis.password"));
	}

	@Test
	void warnsOfAnUnencryptedConnection() {
		assertThat(RedisExposureWarning.warning(new Details("192.0.2.1", "a password", null))).hasValueSatisfying(
				(warning) -> assertThat(warning).contains("is not encrypted", "spring.data.redis.ssl.enabled=true"));
	}

	@Test
	void acceptsPasswordAndEncryption() {
		assertThat(RedisExposureWarning.warning(new Details("192.0.2.1", "a password", SslBundle.systemDefault())))
			.isEmpty();
	}

	private record Details(String host, @Nullable String password,
			@Nullable SslBundle bundle) implements DataRedisConnectionDetails {

		@Override
		public @Nullable String getPassword() {
			return this.password;
		}

		@Override
		public @Nullable SslBundle getSslBundle() {
			return this.bundle;
		}

		@Override
		public Standalone getStandalone() {
			return Standalone.of(this.host, 6379);
		}

	}

}
