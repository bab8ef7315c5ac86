package slacksim.judge;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Slack's own JavaScript SDK stays connected to the simulator. */
class NodeOverSocketModeTests extends NodeStory {

	NodeOverSocketModeTests() {
		super(JudgedBot.Way.SOCKET_MODE);
	}

	@ParameterizedTest
	@ValueSource(strings = { "warning", "refresh_requested" })
	void reconnectsWhenTold(String reason) {
		// it complains about what it hasn't acknowledged when it stops
		bot().workspace().events().awaitsQuiet();
		bot().app().disconnects(reason);
		bot().app().awaitsConnections(0).awaitsConnections(1);
		assertThat(can("fly")).isEqualTo("Nobody can fly.");
	}

}
