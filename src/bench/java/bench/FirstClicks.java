package bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import slacksim.SlackSim;
import slacksim.workspace.Card;
import slacksim.workspace.Modal;
import slacksim.workspace.Outcome;
import slacksim.workspace.Workspace;

import org.switchboard.Jvm;
import org.switchboard.RedisForTests;
import org.switchboard.SwitchboardApplication;
import org.switchboard.Town;

/**
 * How long the first clicks on a node that has just become ready take, compared with
 * later ones.
 */
final class FirstClicks {

	private static final int NODES = 3;

	private static final int CLICKS = 10;

	private final Map<String, List<Double>> first = new LinkedHashMap<>();

	private final Map<String, List<Double>> later = new LinkedHashMap<>();

	static FirstClicks measure() {
		FirstClicks found = new FirstClicks();
		try (RedisForTests redis = RedisForTests.another(); SlackSim slack = Field.slack()) {
			// otherwise the first click would wait for the simulator
			new FirstClicks().onFreshNode("T0", slack, redis);
			for (int node = 1; node <= NODES; node++) {
				found.onFreshNode("T" + node, slack, redis);
			}
		}
		return found;
	}

	private void onFreshNode(String workspace, SlackSim slack, RedisForTests redis) {
		Bot bot = Bot.start(SwitchboardApplication.class, workspace, slack, redis, Bot.AT_FULL_SPEED);
		try (Jvm jvm = bot.jvm()) {
			jvm.awaitsReadiness();
			for (int click = 0; click < CLICKS; click++) {
				click(bot.workspace(), "Bus " + click + " is late", (click == 0) ? this.first : this.later);
			}
		}
	}

	private static void click(Workspace people, String summary, Map<String, List<Double>> into) {
		Outcome command = people.person("Maya Lindgren").runs("/request");
		note(into, "/request", command);
		Modal form = Town.fillsIn(command.modal(), "Transportation", "Late bus", summary);
		note(into, "Send", form.submits());
		Card card = people.person("Luther Banks").in("#n1-transportation").card(summary);
		note(into, "Claim", card.clicks("Claim"));
	}

	private static void note(Map<String, List<Double>> into, String gesture, Outcome outcome) {
		into.computeIfAbsent(gesture, (same) -> new ArrayList<>()).add(outcome.elapsed().toNanos() / 1e6);
	}

	/** Returns milliseconds by gesture, one for each node. */
	Map<String, List<Double>> first() {
		return this.first;
	}

	/** Returns milliseconds by gesture, for the later clicks. */
	Map<String, List<Double>> later() {
		return this.later;
	}

}
