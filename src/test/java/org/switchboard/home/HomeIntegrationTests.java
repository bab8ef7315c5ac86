package org.switchboard.home;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import slacksim.faults.Fault;
import slacksim.workspace.Card;
import slacksim.workspace.HomeTab;
import slacksim.workspace.Modal;
import slacksim.workspace.Outcome;
import slacksim.workspace.Person;
import tools.jackson.databind.node.ObjectNode;

import org.switchboard.SwitchboardTest;
import org.switchboard.Town;
import org.switchboard.request.lifecycle.RequestEvent.RequestClosed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What people see and do on their Home. */
@SwitchboardTest
class HomeIntegrationTests {

	@Test
	void showsPrincipalsTheirRequestsAndStatus(Town town) {
		HomeTab home = Homely.homeOf(town.maya()).awaits("You have no open requests");
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		home.awaits(key);
		assertThat(home.text()).contains("Bus 14 is late", "Sent to Network 1 Transportation", "Response due");
		assertThat(home.buttons()).containsExactly("New request");
		Card card = town.luther().in("#n1-transportation").card(key);
		card.clicks("Claim");
		home.awaits("Luther Banks is working on it");
		Town.says(card, "Ask a question…", "Which stop?");
		home.awaits("Luther Banks is waiting for your reply");
		Town.says(card, "Resolve…", "It came");
		home.awaits("Luther Banks marked this resolved").clicks("Yes, it's fixed");
		home.awaits("You have no open requests");
		assertThat(town.history(key)).last().isInstanceOf(RequestClosed.class);
	}

	@Test
	void opensTheForm(Town town) {
		HomeTab home = Homely.homeOf(town.maya()).awaits("You have no open requests");
		Town.fillsIn(home.clicks("New request").modal(), "Transportation", "Late bus", "Bus 14 is late").submits();
		town.luther().in("#n1-transportation").card("Bus 14 is late");
	}

	@Test
	void linksEveryRequestToItsReadersOwnCard(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		String hidden = town.mayaAsksInConfidence("My leave");
		Card team = town.known(town.luther().in("#n1-transportation").card(key));
		Card lead = town.known(town.person("Ana Ruiz").dm().card(hidden));
		Card mine = town.known(town.maya().dm().card(key));
		assertThat(Homely.homeOf(town.luther()).awaits(link(team, key)).text()).contains("Bus 14");
		assertThat(Homely.homeOf(town.person("Ana Ruiz")).awaits(link(lead, hidden)).text()).contains("leave");
		assertThat(Homely.homeOf(town.maya()).awaits(link(mine, key)).text()).contains("leave");
	}

	private static String link(Card card, String key) {
		return "/archives/" + card.channelId() + "/p" + card.ts().replace(".", "") + "|" + key + ">";
	}

	@Test
	void showsWhoServesTheSchoolAndWhoIsOut(Town town) {
		HomeTab home = Homely.homeOf(town.maya()).awaits("Who serves your school");
		assertThat(home.text()).contains("*Lincoln Elementary*  ·  Network 1",
				"*Transportation*  <#C0N1TRANSPORT>  ·  around the clock\nLuther Banks, lead; Thuy Nguyen");
		town.luther().runs("/request away until Monday");
		home.awaits("Luther Banks (out until Monday, ").awaits(", lead, covered by Thuy Nguyen");
		assertThat(town.maya().runs("/request team").ephemeral()).contains("*Lincoln Elementary*",
				"Luther Banks (out until Monday, ");
		assertThat(town.thuy().runs("/request team").ephemeral()).contains("*Network 1 Transportation*")
			.doesNotContain("Lincoln");
		assertThat(town.person("Charlene Brown").runs("/request team").ephemeral()).contains("Network 1 HR",
				"Network 1 IT");
		assertThat(Homely.homeOf(town.thuy()).awaits("Assigned to you").text()).doesNotContain("Who serves");
	}

	@Test
	void showsTheDistrictDeskWhereANetworkHasNoTeam(Town town) {
		town.reloads((yaml) -> yaml.replace("\ndepartments:\n",
				"\ncalendar: {hours: {monday-thursday: [7:30-12:00, 12:30-16:30], friday: 7:30-12:00}}\ndepartments:\n"));
		Person principal = town.person("Rebecca Stein");
		assertThat(principal.runs("/request team").ephemeral()).contains("*Transportation*  <#",
				"Mon–Thu 7:30 AM–12:00 PM and 12:30 PM–4:30 PM, Fri 7:30 AM–12:00 PM");
	}

	@Test
	void showsStaffAssignedAndUnassignedRequests(Town town) {
		HomeTab home = Homely.homeOf(town.thuy()).awaits("No open requests are assigned to you");
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		home.awaits(key);
		assertThat(home.text()).contains("Lincoln Elementary", "Maya Lindgren", "Network 1 Transportation");
		home.clicks("Claim");
		home.awaits("Nothing is waiting. Every request");
		assertThat(home.text()).contains("Assigned to you", key, "In progress");
		assertThat(town.history(key)).last().extracting((event) -> event.by().name()).isEqualTo("Thuy Nguyen");
		town.luther().in("#n1-transportation").card(key).awaits("In progress");
	}

	@Test
	void sortsByDueTime(Town town) {
		town.mayaAsksAboutABus("Bus 14 is late");
		String urgent = town.mayaAsksAboutABus("Bus 15 burns");
		Town.chooses(town.luther().in("#n1-transportation").card(urgent), "Change urgency…", "Urgent");
		HomeTab home = Homely.homeOf(town.luther()).awaits("Urgent");
		assertThat(home.text()).containsSubsequence("Unassigned", "Bus 15 burns", "Bus 14 is late");
	}

	@Test
	void saysInModalWhoClaimedFirst(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		String other = town.mayaAsksAboutABus("Bus 15 is late");
		town.thuy().in("#n1-transportation").card(key).clicks("Claim");
		Homely.homeOf(town.luther()).awaits(other);
		Modal modal = claims(town.luther(), key).modal();
		assertThat(modal.text()).contains(key + " is already assigned to Thuy Nguyen. Nothing was changed.");
		assertThat(claims(town.maya(), key, town).modal().text()).contains("Only Network 1 Transportation can do this");
	}

	// like a click on an outdated Home
	private static Outcome claims(Person person, String key) {
		Person forger = person.forges((payload) -> ((ObjectNode) payload.at("/actions/0")).put("value", key));
		return forger.home().clicks("Claim");
	}

	private static Outcome claims(Person person, String key, Town town) {
		String late = Overdue.filedFor(town, person);
		Homely.homeOf(person).awaits(late);
		Person forger = person.forges((payload) -> ((ObjectNode) payload.at("/actions/0")).put("value", key)
			.put("action_id", HomeButton.CLAIM.actionId()));
		return forger.home().clicks("Nudge");
	}

	@Test
	void nudgesOnceADay(Town town) {
		String key = Overdue.filedFor(town, town.maya());
		HomeTab home = Homely.homeOf(town.maya()).awaits("Response overdue since");
		assertThat(home.buttons()).containsExactly("New request", "Nudge");
		Card card = town.luther().in("#n1-transportation").card(key);
		Outcome nudge = home.clicks("Nudge");
		nudge.sentAgain();
		town.thread(card).awaits("*Maya Lindgren* asked for an update.");
		await().untilAsserted(() -> assertThat(home.buttons()).containsExactly("New request"));
		assertThat(town.maya().dm().card(key).thread().lines()).isEmpty();
		assertThat(town.history(key)).hasSize(2);
		assertThat(town.maya().runs("/request " + key).ephemeral()).containsOnlyOnce("asked for an update");
	}

	@Test
	void refusesToNudgeTooSoon(Town town) {
		String late = Overdue.filedFor(town, town.maya());
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		Homely.homeOf(town.maya()).awaits(late).awaits(key);
		Person forger = town.maya().forges((payload) -> ((ObjectNode) payload.at("/actions/0")).put("value", key));
		assertThat(forger.home().clicks("Nudge").modal().text())
			.contains("It's too soon to ask for an update on " + key + ".");
		assertThat(town.history(key)).hasSize(1);
	}

	@Test
	void turnsPages(Town town) {
		for (int i = 1; i <= 12; i++) {
			Overdue.filedFor(town, town.maya());
		}
		HomeTab home = Homely.homeOf(town.maya()).awaits("1 to 10 of 12");
		home.clicks("More");
		home.awaits("11 to 12 of 12");
		assertThat(home.buttons()).containsExactly("New request", "Nudge", "Nudge", "Back");
		home.clicks("Back");
		home.awaits("1 to 10 of 12");
		assertThat(home.json().path("blocks").size()).isEqualTo(16);
	}

	@Test
	void publishesOnlyChanges(Town town) {
		HomeTab home = Homely.homeOf(town.maya()).awaits("You have no open requests");
		town.maya().opensHome();
		town.maya().opensHome();
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		home.awaits(key);
		await().untilAsserted(() -> assertThat(Homely.publishedFor(town, town.maya())).hasSize(2));
	}

	@Test
	void retriesAfterSlackError(Town town) {
		town.workspace().failNext("views.publish", 1, Fault.rateLimited(Duration.ofSeconds(1)));
		Homely.homeOf(town.maya()).awaits("You have no open requests");
		town.workspace().failNext("views.publish", 1, Fault.refusal("internal_error"));
		Homely.homeOf(town.luther()).awaits("No open requests are assigned to you");
	}

	@Test
	void forgetsPeopleWhoAreGone(Town town) {
		town.workspace().failNext("views.publish", 1, Fault.refusal("user_not_found"));
		town.maya().opensHome();
		await().untilAsserted(() -> assertThat(Homely.publishedFor(town, town.maya())).hasSize(1));
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		Homely.homeOf(town.luther()).awaits(key);
		assertThat(Homely.publishedFor(town, town.maya())).hasSize(1);
	}

	@Test
	void mentionsNoOne(Town town) {
		Town.fillsIn(town.maya().runs("/request").modal(), "Transportation", "Late bus", "<!channel> & more").submits();
		Homely.homeOf(town.maya()).awaits("*&lt;!channel&gt; &amp; more*");
	}

	@Test
	void tellsStrangersWhoToAsk(Town town) {
		Person stranger = town.workspace().user("USTRANGER", "Sam Stranger", "sam@riverbend.example");
		assertThat(Homely.homeOf(stranger).text()).contains("You're not set up in Switchboard yet");
	}

}
