package org.switchboard.slack;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import slacksim.calls.ApiCall;
import slacksim.faults.Fault;
import slacksim.workspace.Card;
import slacksim.workspace.Modal;
import slacksim.workspace.Person;

import org.switchboard.RedisForTests;
import org.switchboard.Town;
import org.switchboard.measure.Quarter;

import static org.awaitility.Awaitility.await;

/**
 * A town in which people of every role have something that others shouldn't see:
 * requests, each with a unique word, and everything else with buttons.
 */
final class WalkedTown {

	private static final ZoneId ZONE = ZoneId.of("America/New_York");

	private final Town town;

	private final Shown shown = new Shown();

	private final Map<String, String> words = new LinkedHashMap<>();

	WalkedTown(Town town) {
		this.town = town;
		Quarter quarter = Quarter.of(LocalDate.ofInstant(town.nodes().clock().instant(), ZONE));
		town.nodes().clock().shows(quarter.end().atTime(10, 0).atZone(ZONE).toInstant());
		town.reloads((yaml) -> yaml.replace("    name: IT\n", "    name: IT\n    head: UDMITRIVOLKOV\n")
			.replace("\ndepartments:\n", "\ntargets: [{first-response: 4h, next-reply: 4h, resolution: 400h, "
					+ "escalate: {lead: 2h, head: 4h}}]\ndepartments:\n"));
	}

	/** The unique word of each request, by key; the first is confidential. */
	Map<String, String> words() {
		return this.words;
	}

	Shown shown() {
		return this.shown;
	}

	Shown lives() {
		teamsWork();
		schoolsRate();
		peopleWrite();
		administratorsLook();
		timePasses();
		for (ApiCall call : this.town.workspace().transcript().calls()) {
			this.shown.add(call.arguments());
		}
		return this.shown;
	}

	private String asks(Person principal, String department, String category, String word) {
		String key = this.town.asks(principal, department, category, "A " + word + " is here");
		this.words.put(key, word);
		return key;
	}

	private Person person(String name) {
		return this.town.person(name);
	}

	private void teamsWork() {
		asks(this.town.maya(), "HR", "Leave", "zebra");
		asks(person("Peter van Dijk"), "Transportation", "Late bus", "lemur");
		String hiring = asks(person("Victoria Stanton"), "HR", "Hiring and onboarding", "ocelot");
		String bus = asks(this.town.maya(), "Transportation", "Late bus", "okapi");
		String trip = asks(person("Grace Kim"), "Transportation", "Field trip", "tapir");
		String waiting = asks(person("Simone Laurent"), "Transportation", "Late bus", "quokka");
		asks(person("Andre Baptiste"), "IT", "Printers", "axolotl");
		String done = asks(person("Helen Papadakis"), "Transportation", "Late bus", "numbat");
		Card card = this.town.known(this.town.luther().in("#n1-transportation").card(bus));
		this.town.thread(this.town.maya().dm().card(bus)).replies("Jayden Martinez has an IEP and needs another bus");
		this.town.thread(this.town.maya().dm().card(bus)).awaits("Jayden");
		card.thread().replies("It is on its way.");
		Town.actions(card)
			.stream()
			.filter((button) -> button.endsWith("…"))
			.forEach((button) -> Town.presses(card, button).modal());
		this.town.maya().dm().card(bus).clicks("Add a message…").modal();
		person("Margaret O'Connell").dm().card(hiring).clicks("Decline…").modal();
		person("Charlene Brown").dm().card(trip);
		Person ivan = person("Ivan Petrov");
		ivan.in("#n1-transportation").card(waiting).clicks("Claim");
		Town.says(ivan.in("#n1-transportation").card(waiting).awaits("Ivan Petrov"), "Ask a question…", "Which?");
		person("Simone Laurent").dm().card(waiting).awaits("is waiting for your reply").clicks("Answer…").modal();
		Town.says(this.town.luther().in("#n1-transportation").card(done), "Resolve…", "It came.");
		person("Helen Papadakis").dm().card(done).awaits("marked this resolved").clicks("Reopen…").modal();
		String due = this.town.id().key("due", "rating");
		await().until(() -> RedisForTests.shared().template().opsForZSet().score(due, done) != null);
	}

	private void schoolsRate() {
		this.town.nodes().clock().moveForward(Duration.ofMinutes(61));
		person("Helen Papadakis").dm().card("How did it go?").clicks("rating.rate.2");
		person("Helen Papadakis").dm().card("How did it go?").awaits("You rated this").clicks("Say more…").modal();
	}

	private void peopleWrite() {
		this.town.maya().dm().says("the projector in 12 is dead");
		this.town.maya().dm().card("Send this to the").clicks("Review and send…").modal().chooses("Department", "IT");
		this.town.luther().runs("/digest");
		this.town.thuy().runs("/request search transportation").note();
		person("Earl Jackson").runs("/request away tomorrow").ephemeral();
		person("Earl Jackson").opensHome().home().awaits("Out of office until");
		this.town.luther().opensHome().home().awaits("okapi").clicks("home.away").modal();
		Card goals = this.town.luther().runs("/digest goals").note();
		Modal goal = goals.clicks("goal.set")
			.modal()
			.chooses("District goal it supports", "Schools hear from us on the same day");
		goal.fills("Within how many business hours?", "4").fills("Target (%)", "90").submits();
		goal.awaits("First reminder");
		Card set = this.town.luther().runs("/digest goals").note();
		set.clicks("goal.change").modal();
		set.clicks("goal.check-in").modal();
		this.shown.add(set.json());
	}

	private void administratorsLook() {
		Person gwen = person("Gwen Holloway");
		gwen.runs("/switchboard closure tomorrow \"snow\"").ephemeral();
		this.town.workspace().failNext("chat.postMessage", 1, Fault.refusal("user_disabled"));
		Town.fillsIn(person("Brian Kowalski").runs("/request").modal(), "IT", "Printers", "A printer is here")
			.submits();
		gwen.dm().message("aren't being delivered");
		for (String line : List.of("parked", "jobs", "closure", "erase <@UMAYALINDGREN|maya>",
				"join U0OLD12345 <@UMAYALINDGREN|maya>")) {
			this.shown.add(gwen.runs("/switchboard " + line).note().json());
		}
		this.shown.values("schedule.run")
			.stream()
			.filter((job) -> job.contains("principals-pulse"))
			.forEach((job) -> new Forger(gwen, this.shown).clicks("schedule.run", job, "x"));
		Card round = this.town.maya().dm().card("Monthly pulse");
		round.clicks("Write…").modal();
	}

	private void timePasses() {
		this.town.nodes().clock().moveForward(Duration.ofHours(7));
		// messages gathered for half a minute
		await().until(() -> {
			this.town.nodes().clock().moveForward(Duration.ofMinutes(1));
			return this.town.luther().dm().messages().stream().anyMatch((one) -> one.text().contains("lemur"));
		});
		person("Peter van Dijk").opensHome().home().awaits("Response overdue since");
		this.town.thuy().opensHome().home().awaits("lemur");
	}

}
