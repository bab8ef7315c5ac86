package slacksim.judge;

import java.time.Duration;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import slacksim.workspace.Outcome;
import slacksim.workspace.Person;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Slack's own JavaScript SDK, installed by OAuth, accepts what the simulator signs, and
 * nothing else.
 */
class NodeOverHttpTests extends NodeStory {

	NodeOverHttpTests() {
		super(JudgedBot.Way.HTTP);
	}

	@Test
	void passesAddressVerification() {
		assertThat(bot().app().verifiesUrl()).isTrue();
	}

	Stream<Person> impostors() {
		return Stream.of(bot().ana().signedWith("guessed"), bot().ana().signedAt(Duration.ofMinutes(-6)));
	}

	@ParameterizedTest
	@MethodSource("impostors")
	void refusesSendersOtherThanSlack(Person impostor) {
		Outcome outcome = impostor.runs("/ask");
		assertThat(outcome.status()).isEqualTo(401);
		assertThat(outcome.openModal()).isEmpty();
	}

}
