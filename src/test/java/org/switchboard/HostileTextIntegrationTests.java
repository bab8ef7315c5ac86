package org.switchboard;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import slacksim.workspace.Outcome;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever people type after a command gets an answer at once. */
@SwitchboardTest
class HostileTextIntegrationTests {

	private static final List<String> PIECES = List.of("\u0301", "\u0315\u0300", "\u0345", "\u20DD", "REQ-", "U0");

	@ParameterizedTest
	@ValueSource(strings = { "/switchboard jobs", "/switchboard hold", "/switchboard closed", "/switchboard export",
			"/request search", "/request", "/digest" })
	void hostileTextIsAnsweredAtOnce(String command, Town town) {
		for (String piece : PIECES) {
			Outcome outcome = town.luther().runs(command + " a" + piece.repeat(39_000 / piece.length()));
			assertThat(outcome.status()).as("%s %s", command, piece).isEqualTo(200);
			assertThat(outcome.elapsed()).as("%s %s", command, piece).isLessThan(Duration.ofSeconds(2));
		}
	}

}
