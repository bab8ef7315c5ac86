package org.switchboard;

import java.util.List;
import java.util.Random;

import slacksim.workspace.Person;
import slacksim.workspace.Workspace;

/**
 * What principals say in the demo when they are asked how a request went: most of them,
 * but Maya Lindgren, of whose requests the tours tell.
 */
final class DemoRatings {

	private static final String ASKS = "How did it go?";

	/** As often as they stand here. */
	private static final List<String> STEPS = List.of(":smiley: Very satisfied", ":smiley: Very satisfied",
			":slightly_smiling_face: Satisfied", ":slightly_smiling_face: Satisfied",
			":slightly_smiling_face: Satisfied", ":neutral_face: In between");

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
