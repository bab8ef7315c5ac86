package slacksim.rules;

import java.util.ArrayList;
import java.util.List;

import tools.jackson.databind.JsonNode;

/** Checks a bot's answer to a {@code block_suggestion}. */
public final class OptionsAnswer {

	private OptionsAnswer() {
	}

	/**
	 * Returns what Slack would refuse about an answer.
	 * @param answer with {@code options} or {@code option_groups}
	 */
	public static List<Violation> check(JsonNode answer) {
		List<Violation> found = new ArrayList<>();
		CheckedNode spot = new CheckedNode(answer, "", found);
		if (spot.field("options").present() == spot.field("option_groups").present()) {
			spot.refuse("must provide either options or option_groups");
		}
		OptionRules.list(spot.field("options"), 0, 100, false);
		OptionRules.groups(spot);
		return found;
	}

}
