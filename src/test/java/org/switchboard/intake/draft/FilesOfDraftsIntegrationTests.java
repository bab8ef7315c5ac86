package org.switchboard.intake.draft;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import slacksim.workspace.Card;
import slacksim.workspace.MessageThread;
import slacksim.workspace.Modal;
import slacksim.workspace.Person;
import tools.jackson.databind.node.ObjectNode;

import org.switchboard.SwitchboardTest;
import org.switchboard.Town;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Files of what becomes a request reach the team, which could not open them where they
 * were shared.
 */
@SwitchboardTest
class FilesOfDraftsIntegrationTests {

	private static final String CHANNEL = "#n1-transportation";

	private static final String ROSTER = "name,stop\nJo,Elm Street\n";

	private static Card draft(Person person) {
		return person.dm().card("Nothing has been sent yet");
	}

	private static void sends(Modal form, String department, String category) {
		Town.fillsIn(form, department, category, "Bus 14 is late").submits();
	}

	// who isn't in a conversation opens nothing of it
	private static List<String> files(MessageThread thread) {
		return thread.messages()
			.stream()
			.flatMap((message) -> message.files().stream())
			.map((file) -> file.name() + " " + new String(file.content(), StandardCharsets.UTF_8))
			.toList();
	}

	private static void haveArrived(MessageThread thread, String... files) {
		await().untilAsserted(() -> assertThat(files(thread)).containsExactlyInAnyOrder(files));
	}

	private static MessageThread team(Town town) {
		return town.thread(town.luther().in(CHANNEL).card("REQ-1"));
	}

	private static String fileId(Card card) {
		return card.json().path("files").path(0).path("id").asString();
	}

	@Test
	void arriveOnceWithTheTeam(Town town) {
		Card shared = town.maya().dm().shares("roster.csv", ROSTER);
		assertThat(town.luther().opens(fileId(shared))).isEmpty();
		Modal form = draft(town.maya()).clicks("Review and send…").modal();
		assertThat(form.value("Files to send")).isEqualTo("roster.csv");
		Town.fillsIn(form, "Transportation", "Late bus", "Bus 14 is late").submits().sentAgain();
		haveArrived(team(town), "roster.csv " + ROSTER);
		assertThat(team(town).awaits("Maya Lindgren sent a file.").files()).hasSize(1);
		town.thread(town.luther().in(CHANNEL).card("REQ-1")).replies("Thank you.");
		town.thread(town.maya().dm().card("Bus 14 is late")).awaits("Thank you.");
		assertThat(files(team(town))).hasSize(1);
		assertThat(files(town.thread(town.maya().dm().card("Bus 14 is late")))).isEmpty();
	}

	@Test
	void arriveAllOfSeveralMessages(Town town) {
		town.maya().dm().shares("roster.csv", ROSTER);
		town.maya().dm().says("bus 14 is late");
		town.maya().dm().shares("map.csv", "x,y");
		draft(town.maya()).awaits("roster.csv").awaits("map.csv").awaits("bus 14 is late");
		sends(draft(town.maya()).clicks("Review and send…").modal(), "Transportation", "Late bus");
		haveArrived(team(town), "roster.csv " + ROSTER, "map.csv x,y");
	}

	@Test
	void areThoseThatAreNotLeftOut(Town town) {
		for (int number = 1; number <= 12; number++) {
			town.maya().dm().shares("route-" + number + ".csv", "x,y");
			draft(town.maya()).awaits("route-" + number + ".csv");
		}
		Modal form = draft(town.maya()).clicks("Review and send…").modal();
		assertThat(form.options("files:0")).hasSize(10);
		for (int number = 2; number < 12; number++) {
			form.unticks("route-" + number + ".csv");
		}
		sends(form, "Transportation", "Late bus");
		haveArrived(team(town), "route-1.csv x,y", "route-12.csv x,y");
	}

	@Test
	void leaveThoseToTheNextDraftThatCameWhileTheFormWasOpen(Town town) {
		town.maya().dm().shares("roster.csv", ROSTER);
		Card draft = draft(town.maya());
		Modal form = draft.clicks("Review and send…").modal();
		town.maya().dm().shares("map.csv", "x,y");
		draft.awaits("map.csv");
		sends(form, "Transportation", "Late bus");
		haveArrived(team(town), "roster.csv " + ROSTER);
		Card rest = draft(town.maya()).awaits("map.csv");
		Town.fillsIn(rest.clicks("Review and send…").modal(), "Transportation", "Late bus", "Bus 15").submits();
		haveArrived(town.thread(town.luther().in(CHANNEL).card("REQ-2")), "map.csv x,y");
	}

	@Test
	void arriveFromAShortcutWhereTheTeamIsNot(Town town) {
		town.workspace().channel("C0LINCOLN", "lincoln", town.maya().id()).asPrivate();
		Card shared = town.maya().in("#lincoln").shares("roster.csv", ROSTER);
		assertThat(town.luther().opens(fileId(shared))).isEmpty();
		sends(shared.starts("ask-about").modal(), "Transportation", "Late bus");
		haveArrived(team(town), "roster.csv " + ROSTER);
	}

	@Test
	void areSaidToBeClosedWhereSwitchboardIsNot(Town town) {
		town.workspace().channel("C0LINCOLN", "lincoln", town.maya().id()).asPrivate().withoutBot();
		Card shared = town.maya().in("#lincoln").shares("roster.csv", ROSTER);
		sends(shared.starts("ask-about").modal(), "Transportation", "Late bus");
		team(town).awaits("Maya Lindgren sent a file, but Slack won't let Switchboard open it.");
	}

	@Test
	void arriveFromATicket(Town town) {
		town.luther().in(CHANNEL).shares("roster.csv", ROSTER).reacts("ticket");
		sends(draft(town.luther()).clicks("Review and send…").modal().chooses("School", "Lincoln Elementary"),
				"Transportation", "Late bus");
		haveArrived(team(town), "roster.csv " + ROSTER);
	}

	@Test
	void goWhereTheCardGoes(Town town) {
		town.maya().dm().shares("roster.csv", ROSTER);
		sends(draft(town.maya()).clicks("Review and send…").modal(), "Transportation", "Late bus");
		haveArrived(team(town), "roster.csv " + ROSTER);
		Modal form = Town.presses(town.luther().in(CHANNEL).card("REQ-1"), "Hand off to another team…").modal();
		form.chooses("choice", "Network 1 IT").fills("text", "It is a projector.").submits();
		haveArrived(town.thread(town.person("Rajesh Iyer").in("#n1-it").card("REQ-1")), "roster.csv " + ROSTER);
		assertThat(town.luther().in(CHANNEL).messages().get(0).thread().messages())
			.filteredOn((message) -> !message.files().isEmpty())
			.hasSize(1);
	}

	@Test
	void ofConfidentialRequestsGoToTheLeadAndTheOwnerAlone(Town town) {
		town.maya().dm().shares("leave.csv", ROSTER);
		sends(draft(town.maya()).clicks("Review and send…").modal(), "HR", "Leave");
		Card lead = town.ana().dm().card("Bus 14 is late");
		haveArrived(town.thread(lead), "leave.csv " + ROSTER);
		Town.chooses(lead, "Assign…", "Bo Chen");
		haveArrived(town.thread(town.bo().dm().card("Bus 14 is late")), "leave.csv " + ROSTER);
		assertThat(town.bo().in("#n1-hr").lines()).isEmpty();
	}

	@Test
	void areOnlyThoseThatTheyWereGiven(Town town) {
		town.workspace().channel("C0SECRET", "board", "UANARUIZ").asPrivate();
		String secret = fileId(town.ana().in("#board").shares("budget.csv", "secret"));
		String own = fileId(town.maya().dm().shares("roster.csv", ROSTER));
		Person forger = town.maya().forges((payload) -> {
			if (payload.path("view") instanceof ObjectNode view) {
				view.put("private_metadata", view.path("private_metadata").asString().replace(own, secret));
			}
		});
		draft(town.maya());
		sends(forger.dm().card("Nothing has been sent yet").clicks("Review and send…").modal(), "Transportation",
				"Late bus");
		Card card = town.luther().in(CHANNEL).card("REQ-1");
		town.thread(town.maya().dm().card("Bus 14 is late")).replies("Six students are waiting.");
		town.thread(card).awaits("Six students are waiting.");
		assertThat(files(town.thread(card))).isEmpty();
	}

}
