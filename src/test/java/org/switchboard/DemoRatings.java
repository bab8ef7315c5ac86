package org.switchboard;

import java.util.List;
import java.util.Random;

import slacksim.workspace.Person;
import slacksim.workspace.Workspace;

/**
 * How principals in the demo rate their requests: most of them, but not Maya Lindgren,
 * whose requests are part of the tours.
 */
final class DemoRatings {

	private static final String ASKS = "How did it go?";

	/** Each as often as it is listed. */
	private static final List<String> STEPS = List.of(":smiley: Very satisfied", ":smiley: Very satisfied",
			":slightly_smiling_face: Satisfied", ":slightly_smiling_face: Satisfied",
			":slightly_smiling_face: Satisfied", ":neutral_face: Neutral");

	private final Random random = new Random(7);

	void areGiven(Workspace workspace) {
		DemoPulse.runs(workspace, "due-sweep");
		workspace.people()
			.stream()
			.filter((user) -> !user.bot() && !user.realName().equals("Maya Lindgren"))
			.map((user) -> workspace.person(user.id()))
			.forEach(this::rates);
	}

	private void rates(Person person) {
		person.dm()
			.messages()
			.stream()
			.filter((message) -> message.text().contains(ASKS) && this.random.nextInt(4) > 0)
			.forEach((message) -> message.clicks(STEPS.get(this.random.nextInt(STEPS.size()))));
	}

}
