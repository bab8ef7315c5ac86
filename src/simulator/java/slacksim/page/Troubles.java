package slacksim.page;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import slacksim.faults.Faults;
import slacksim.faults.LostReply;
import slacksim.faults.SlowAnswers;
import slacksim.faults.Trouble;
import slacksim.http.Json;
import slacksim.workspace.Workspace;
import tools.jackson.databind.node.ArrayNode;

/**
 * The troubles that can be caused for a workspace's bot: Slack's own, and those added by
 * the program that started the simulator.
 */
final class Troubles {

	private final Workspace workspace;

	private final List<Trouble> all;

	Troubles(Workspace workspace) {
		this.workspace = workspace;
		this.all = Stream.concat(ofSlack().stream(), workspace.app().sim().troubles().stream()).toList();
	}

	private List<Trouble> ofSlack() {
		Faults faults = this.workspace.state().faults();
		return List.of(
				new Trouble("slow", "Slack is slow", "Every answer to the bot takes two seconds longer.",
						"Make it quick again", new SlowAnswers(faults, Duration.ofSeconds(2))),
				new Trouble("refused", "The next messages are refused",
						"Slack answers the next post or change of a message with 429, and for five seconds all others.",
						"Let them pass", faults.busySpell()),
				new Trouble("dropped", "The next reply is lost",
						"Slack posts the next message, but the connection breaks before it can say so.",
						"Let it arrive", new LostReply(faults)),
				new Trouble("twice", "The next event comes twice",
						"Only events can: Slack never sends commands, buttons and forms again.", "Send it once",
						new NextEventTwice(this.workspace)));
	}

	/** Returns the names of the troubles that are on. */
	List<String> on() {
		return this.all.stream().filter((trouble) -> trouble.cause().isOn()).map(Trouble::name).toList();
	}

	ArrayNode json() {
		ArrayNode json = Json.array();
		for (Trouble trouble : this.all) {
			json.addObject()
				.put("name", trouble.name())
				.put("label", trouble.label())
				.put("explanation", trouble.explanation())
				.put("remedy", trouble.remedy())
				.put("on", trouble.cause().isOn())
				.put("hindrance", trouble.cause().hindrance().orElse(""));
		}
		return json;
	}

	/**
	 * Turns a trouble on or off, and notifies every page.
	 * @throws IllegalArgumentException if it doesn't exist or can't be caused now
	 */
	void turn(String name, boolean on) {
		Trouble.Cause cause = cause(name);
		if (!on) {
			cause.end();
		}
		else if (cause.hindrance().isPresent()) {
			throw new IllegalArgumentException(cause.hindrance().get());
		}
		else {
			cause.begin();
		}
		this.workspace.app().sim().wakesPages();
	}

	private Trouble.Cause cause(String name) {
		return this.all.stream()
			.filter((trouble) -> trouble.name().equals(name))
			.findFirst()
			.map(Trouble::cause)
			.orElseThrow(() -> new IllegalArgumentException("no such trouble: " + name));
	}

}
