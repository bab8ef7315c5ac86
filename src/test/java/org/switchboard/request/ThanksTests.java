package org.switchboard.request;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ThanksTests {

	@ParameterizedTest
	@ValueSource(strings = { "Thanks!", "thank you", "Thank you so much!!", "Great, thanks everyone", "OK. Thx", "👍",
			":tada: thank you", "It works now, thank you for your help." })
	void thanksAskForNothing(String message) {
		assertThat(Thanks.are(message)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "Thanks, but it is late again", "It works not", "No thanks", "Thank you. When?", "OK?",
			"It is great that nobody comes" })
	void allElseIsRead(String message) {
		assertThat(Thanks.are(message)).isFalse();
	}

}
