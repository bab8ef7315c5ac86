package org.switchboard;

import java.time.Duration;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;

import slacksim.workspace.Card;
import slacksim.workspace.Person;
import slacksim.workspace.Workspace;
import tools.jackson.databind.node.ObjectNode;

import static org.awaitility.Awaitility.await;

/**
 * The survey that Riverbend's principals answer. Maya Lindgren is left to the person
 * taking the tour.
 */
final class DemoPulse {

	/** Answers to the last question in the first round. */
	static final List<String> FIRST = List.of("Tell us before a bus route changes, not on the morning itself.",
			"One person to call about the building. I never know who has the keys.",
			"IT should say when somebody comes.", "Substitutes: we began four Mondays short.",
			"Answers before nine, when parents stand in my office.",
			"Jaylen Foster waited forty minutes for his bus. Twice.", "Less paper for field trips.");

	/** Answers to the last question in the second round. */
	static final List<String> SECOND = List.of("Bus 22 and its stops.", "The Friday note on bus routes helps. Keep it.",
			"Projectors, on a day without tests.", "Call back the same day, even without an answer.",
			"The lockers on our second floor.", "Fewer forms for hiring an aide.", "Nothing. It was a good month.");

	private static final String ASKS = "Two minutes on how the central office is doing";

	private static final String RESULTS = "Results: Monthly pulse";

	private static final String DONE = "Many of you want to know of bus routes before they change. From this week on, "
			+ "Transportation writes to you on Friday what changes on Monday.";

	private static final Duration LOOK = Duration.ofMillis(10);

	private static final List<List<String>> ANSWERS = List.of(
			List.of("Disagree", "Neither", "Agree", "Agree", "Strongly agree"),
			List.of("Rarely", "Sometimes", "Often", "Often", "Always"));

	private final Random random = new Random(14);

	private final Map<String, List<String>> answers = new HashMap<>();

	private Map<String, List<String>> counted = Map.of();

	/**
	 * Returns the choices of the last closed round, by the principal's user ID;
	 * Switchboard forgets them.
	 */
	Map<String, List<String>> counted() {
		return this.counted;
	}

	/** An administrator starts a round. */
	void isAsked(Workspace workspace) {
		Person maya = workspace.person("Maya Lindgren");
		long before = count(maya, ASKS);
		runs(workspace, "survey-principals-pulse");
		await().pollInterval(LOOK).until(() -> count(maya, ASKS) > before);
	}

	/** Three of four principals answer. */
	void isAnswered(Workspace workspace, List<String> words) {
		Iterator<String> comments = words.iterator();
		this.answers.clear();
		workspace.people()
			.stream()
			.filter((user) -> !user.bot())
			.map((user) -> workspace.person(user.id()))
			.filter((person) -> !person.user().realName().equals("Maya Lindgren") && count(person, ASKS) > 0)
			.filter((person) -> this.random.nextInt(4) > 0)
			.forEach((person) -> answers(person.id(), person.dm().card(ASKS), comments));
	}

	private void answers(String principal, Card ask, Iterator<String> comments) {
		List<String> chosen = ANSWERS.stream()
			.map((options) -> options.get(this.random.nextInt(options.size())))
			.toList();
		chosen.forEach(ask::clicks);
		this.answers.put(principal, chosen);
		if (comments.hasNext()) {
			ask.clicks("Write…").modal().fills("What one thing should we fix next?", comments.next()).submits();
		}
	}

	/** The round closes. */
	void isCounted(Workspace workspace) {
		runs(workspace, "due-sweep");
		workspace.person("Rafael Diaz").dm().card(RESULTS);
		this.counted = Map.copyOf(this.answers);
	}

	/** A leader shares next steps. */
	void isHeard(Workspace workspace) {
		Town.says(workspace.person("Rafael Diaz").dm().card(RESULTS), "Share next steps…", DONE);
	}

	static void runs(Workspace workspace, String job) {
		// all buttons in the list read the same, so it clicks the first one with this
		// job's value
		Person gwen = workspace.person("Gwen Holloway")
			.forges((payload) -> payload.path("actions").forEach((action) -> ((ObjectNode) action).put("value", job)));
		gwen.runs("/switchboard jobs").note().clicks("Run now");
	}

	private static long count(Person person, String text) {
		return person.dm().messages().stream().filter((message) -> message.text().contains(text)).count();
	}

}
