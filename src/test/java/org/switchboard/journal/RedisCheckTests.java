package org.switchboard.journal;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class RedisCheckTests {

	@ParameterizedTest
	@CsvSource({ "5.0.14, true", "6.0.20, true", "6.2.0, false", "6.2, false", "7.0.15, false", "10.1.0, false",
			"'', false", "unknown, false" })
	void rejectsVersionsBefore62(String version, boolean tooOld) {
		assertThat(RedisCheck.isTooOld(version)).isEqualTo(tooOld);
	}

}
