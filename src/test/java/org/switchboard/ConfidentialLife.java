package org.switchboard;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.springframework.data.redis.core.StringRedisTemplate;
import slacksim.workspace.Card;
import slacksim.workspace.MessageThread;
import slacksim.workspace.Modal;
import slacksim.workspace.Person;

import org.switchboard.request.Sight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * The whole life of a confidential request, with a {@link Secret} in everything people
 * write. Before its readers change, everything already written is delivered.
 */
final class ConfidentialLife {

	private final Town town;

	private final Sight sight;

	private final Person maya;

	private final Person rafael;

	private final Person charlene;

	private final String parkedKey;

	private final String key;

	private String part = "";

	/** Starts with another request, parked, that runs on its own. */
	ConfidentialLife(Town town, String parkedKey) {
		this.town = town;
		this.parkedKey = parkedKey;
		this.maya = town.maya();
		this.rafael = town.person("Rafael Diaz");
		this.charlene = town.person("Charlene Brown");
		reloads(UnaryOperator.identity());
		this.sight = new Sight(town);
		isAsked();
		this.key = Town.keyOf(this.rafael.dm(), Secret.SHARED.toString());
	}

	String key() {
		return this.key;
	}

	String parkedKey() {
		return this.parkedKey;
	}

	/**
	 * Returns whether someone may read a secret at a given time on any request that
	 * contains it.
	 */
	boolean mayRead(String userId, Secret secret, Instant at) {
		List<String> keys = switch (secret) {
			case SHARED -> Stream.of(this.key, this.part).filter((one) -> !one.isEmpty()).toList();
			case PARKED -> List.of(this.parkedKey);
			case OPEN, NOTE, RATING -> List.of(this.key);
		};
		return keys.stream()
			.anyMatch((
					one) -> secret.actions().stream().anyMatch((action) -> this.sight.allows(userId, one, action, at)));
	}

	void happens() {
		isDecided();
		isTalkedAbout();
		isHelpedWith();
		isDoneAndRated();
		isPassedOnAndBack();
		losesOwnerAndLead();
		ends();
	}

	private void isAsked() {
		this.maya.dm().says("The " + Secret.SHARED + " of a clerk");
		Modal form = this.maya.dm().card("Send this to the").clicks("Review and send…").modal();
		Town.fillsIn(form, "HR", "Leave", "The " + Secret.SHARED + " of a clerk")
			.fills("Details", ("Each " + Secret.OPEN + " of it. ").repeat(150))
			.submits();
	}

	// one after the other; each sees it until they decide
	private void isDecided() {
		MessageThread mayas = this.town.thread(mayas());
		Card before = mayas.replies("No " + Secret.OPEN + " yet");
		card(this.rafael).clicks("Approve");
		Card charlenes = card(this.charlene);
		isQuiet();
		before.edits("No " + Secret.OPEN + " any more");
		mayas.replies("The other " + Secret.OPEN);
		Town.says(charlenes, "Decline…", "Not this " + Secret.OPEN);
		mayas.awaits("Not this");
		isQuiet();
	}

	private void isTalkedAbout() {
		Card anas = card(this.town.ana());
		Town.chooses(anas, "Assign…", "Bo Chen");
		Card bos = bos();
		Town.says(bos, "Reply…", "A " + Secret.OPEN + " will be told");
		Town.says(bos, "Team-only note…", "No " + Secret.NOTE + " today");
		Town.says(bos, "Ask a question…", "Which " + Secret.OPEN + "?");
		Town.says(mayas().awaits("is waiting for your reply"), "Answer…", "The striped " + Secret.OPEN);
		Town.says(mayas().awaits("is working on it"), "Add a message…", "And a small " + Secret.OPEN);
		MessageThread mayas = this.town.thread(mayas());
		edits(mayas, anas.thread(), "My " + Secret.OPEN + " is ill", "Her " + Secret.OPEN + " is ill");
		mayas.shares(Secret.OPEN + ".csv", Secret.OPEN.toString(), "A list of each " + Secret.OPEN);
		this.town.thread(anas).awaits("A list of each " + Secret.OPEN);
		MessageThread team = this.town.thread(bos);
		edits(team, mayas, "The " + Secret.OPEN + " eats", "The " + Secret.OPEN + " sleeps");
		edits(team, anas.thread(), ":lock: A bad " + Secret.NOTE, ":lock: A good " + Secret.NOTE);
	}

	// and can't be linked
	private void isHelpedWith() {
		Card bos = bos();
		Town.presses(bos, "Bring in another team…")
			.modal()
			.chooses("Which team should help?", "Network 1 Operations")
			.fills("What do you need from them?", "Lock up the " + Secret.SHARED)
			.submits();
		Person gloria = this.town.person("Gloria Mendoza");
		this.part = Town.keyOf(gloria.dm(), "Lock up the");
		this.town.thread(mayas()).replies("Where is the " + Secret.SHARED + "?");
		Card glorias = gloria.dm().card(this.part);
		glorias.thread().awaits("Where is");
		Town.says(glorias, "Resolve…", "The " + Secret.SHARED + " is locked up");
		this.town.thread(bos).awaits("is locked up");
		String bus = this.town.mayaAsksAboutABus("Bus 14 is late");
		assertThat(Town.actions(bos.now().orElseThrow())).contains("Reply…").doesNotContain("Link to another request…");
		Modal other = Town.presses(this.town.luther().in("#n1-transportation").card(bus), "Link to another request…")
			.modal();
		other.fills("text", this.key).submits();
		assertThat(other.errors().values()).isNotEmpty()
			.noneMatch((text) -> Secret.all().anyMatch((secret) -> text.contains(secret.toString())));
	}

	private void isDoneAndRated() {
		Town.says(bos(), "Resolve…", "The " + Secret.OPEN + " is well");
		mayas().awaits("marked this resolved");
		this.town.nodes().clock().moveForward(Duration.ofMinutes(61));
		Card ask = this.maya.dm().card("How did it go?");
		ask.clicks(":slightly_frowning_face: Dissatisfied");
		ask.awaits("We're sorry")
			.clicks("Say more…")
			.modal()
			.fills("What should we know?", "A slow " + Secret.RATING)
			.submits();
		this.town.ana().dm().card("is *dissatisfied*").awaits("A slow");
		Town.says(mayas(), "Reopen…", "The " + Secret.OPEN + " is ill again");
		bos().awaits("In progress");
		this.town.nodes().clock().moveForward(Duration.ofDays(8));
		// waits out the half minute in which messages are batched
		await().until(() -> {
			this.town.nodes().clock().moveForward(Duration.ofMinutes(1));
			return this.town.bo()
				.dm()
				.messages()
				.stream()
				.anyMatch((one) -> one.text().contains("A confidential request"));
		});
	}

	private void isPassedOnAndBack() {
		// what is on its way to someone at that moment reaches them
		isQuiet();
		passes(bos(), "HR district desk", "Mind the " + Secret.NOTE);
		Person margaret = this.town.person("Margaret O'Connell");
		Card there = card(margaret);
		there.thread().awaits("Mind the");
		isQuiet();
		MessageThread mayas = this.town.thread(mayas());
		mayas.replies("Her new " + Secret.OPEN);
		there.thread().awaits("Her new");
		passes(there, "Network 1 HR", "Your " + Secret.NOTE + " after all");
		card(this.town.ana());
		isQuiet();
		mayas.replies("Her last " + Secret.OPEN);
		Card anas = card(this.town.ana());
		anas.thread().awaits("Her last");
		Town.chooses(anas, "Assign…", "Bo Chen");
		anas.awaits("In progress  ·  Bo Chen");
		isQuiet();
	}

	// the person assigned leaves the team, too
	private void losesOwnerAndLead() {
		MessageThread mayas = this.town.thread(mayas());
		Card before = mayas.replies("A quiet " + Secret.OPEN);
		bos().thread().awaits("A quiet");
		isQuiet();
		reloads((yaml) -> yaml.replace("lead: UANARUIZ", "lead: UDENISEWASHINGTON")
			.replace("[UANARUIZ, UBOCHEN, UDENISEWASHINGTON]", "[UANARUIZ, UDENISEWASHINGTON]")
			.replace("UANARUIZ: UBOCHEN", "UANARUIZ: UDENISEWASHINGTON")
			.replace("UBOCHEN: UDENISEWASHINGTON", "UDENISEWASHINGTON: UANARUIZ"));
		this.sight.directoryChanged();
		this.town.nodes().clock().moveForward(Duration.ofSeconds(11));
		denises().awaits("In progress  ·  Denise Washington");
		isQuiet();
		Card denises = denises();
		before.edits("A loud " + Secret.OPEN);
		mayas.replies("The next " + Secret.OPEN);
		denises.thread().awaits("The next");
		Town.says(denises, "Reply…", "Each " + Secret.OPEN);
		Town.says(denises, "Team-only note…", "Every " + Secret.NOTE);
		mayas.awaits("Each " + Secret.OPEN);
	}

	private void ends() {
		Town.says(denises(), "Resolve…", "The " + Secret.OPEN + " is home");
		mayas().awaits("marked this resolved").clicks("Yes, it's fixed");
		Card denises = denises().awaits("Closed");
		edits(this.town.thread(mayas()), denises.thread(), "Thanks", "Thanks for the " + Secret.OPEN);
		isQuiet();
	}

	/** The person assigned and the team's lead leave after the request has ended. */
	void losesThemAfterItsEnd() {
		reloads((yaml) -> yaml.replace("[UANARUIZ, UBOCHEN, UDENISEWASHINGTON]", "[UANARUIZ, UBOCHEN]")
			.replace("UBOCHEN: UDENISEWASHINGTON", "UBOCHEN: UANARUIZ"));
		this.sight.directoryChanged();
		this.town.nodes().clock().moveForward(Duration.ofSeconds(11));
		isQuiet();
		Card thanks = this.town.thread(mayas()).replies("Thank you");
		isQuiet();
		thanks.edits("Thank you for the late " + Secret.OPEN);
		this.town.thread(mayas()).replies("Thanks for the " + Secret.OPEN);
		isQuiet();
	}

	private void reloads(UnaryOperator<String> change) {
		this.town.reloads((yaml) -> change.apply(yaml)
			.replace("      hiring:\n        mode: sequence",
					"      leave: {mode: sequence, by: [URAFAELDIAZ, UCHARLENEBROWN]}\n      hiring:\n        mode: sequence"));
	}

	private static void edits(MessageThread here, MessageThread there, String before, String after) {
		Card said = here.replies(before);
		there.awaits(before.replace(":lock: ", ""));
		said.edits(after);
		there.awaits(after.replace(":lock: ", ""));
	}

	private static void passes(Card card, String team, String note) {
		Town.presses(card, "Hand off to another team…").modal().chooses("choice", team).fills("text", note).submits();
	}

	private void isQuiet() {
		new Stillness(this.town.nodes().first().bean(StringRedisTemplate.class), this.town.id().value()).awaits();
	}

	private Card mayas() {
		return card(this.maya);
	}

	private Card bos() {
		return card(this.town.bo());
	}

	private Card denises() {
		return card(this.town.person("Denise Washington"));
	}

	private Card card(Person person) {
		return person.dm().card("*" + this.key + "*  *The ");
	}

}
