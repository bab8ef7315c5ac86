package org.switchboard.request.lifecycle;

import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class RequestIdTests {

	@ParameterizedTest
	@CsvSource({ "REQ-12, REQ-12", "req 12, REQ-12", "REQ-C7KQ2, REQ-C7KQ2", "req-c7kq2, REQ-C7KQ2",
			"req_c7kq2, REQ-C7KQ2", "REQ-COOOO, REQ-C0000", "REQ-CiLoz, REQ-C110Z", "REQ #C10Z9, REQ-C10Z9" })
	void readsKeysAsPeopleTypeThem(String typed, String key) {
		assertThat(RequestId.parse(typed)).map(RequestId::toString).contains(key);
	}

	// the second one is the number behind a random key
	@ParameterizedTest
	@ValueSource(strings = { "REQ-0", "REQ-1099511627776", "REQ-C", "REQ-C7KQ", "REQ-C7KQ22", "REQ-C7KU2", "REQ-D7KQ2",
			"REQ-7KQ2", "REQ-C12-4", "count", "REQ-C\u0661234" })
	void rejectsEverythingElse(String typed) {
		assertThat(RequestId.parse(typed)).isEmpty();
	}

	@Test
	void readsItsOwnKey() {
		assertThat(Stream.generate(RequestId::random).limit(1000))
			.allSatisfy((id) -> assertThat(RequestId.parse(id.toString().toLowerCase(Locale.ROOT))).contains(id))
			.allSatisfy((id) -> assertThat(id.toString()).matches(RequestId.SYNTAX));
	}

}
