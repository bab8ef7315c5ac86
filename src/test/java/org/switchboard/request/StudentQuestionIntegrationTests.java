package org.switchboard.request;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import slacksim.faults.Fault;
import slacksim.http.Json;
import slacksim.workspace.Card;
import slacksim.workspace.MessageThread;
import slacksim.workspace.Modal;
import slacksim.workspace.Person;
import tools.jackson.databind.node.ObjectNode;

import org.switchboard.SwitchboardTest;
import org.switchboard.Town;
import org.switchboard.delivery.Deliveries;
import org.switchboard.delivery.Delivery;
import org.switchboard.delivery.Message;
import org.switchboard.request.lifecycle.RequestEvent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Anyone who writes what looks like student information is asked about it before a team's
 * channel gets it.
 */
@SwitchboardTest
class StudentQuestionIntegrationTests {

	private static final String STUDENT = "Jayden Martinez has an IEP meeting, the bus must come at 2";

	private static final String QUESTION = "Student information";

	private static final String FOUND = "This looks like student information";

	private static final String HELD = "hasn't been sent. It looks like student information.";

	private static final String SENT = "That message was sent.";

	private static final String GONE = "That message was deleted, so nothing was sent.";

	private static Modal filledIn(Town town, String summary) {
		return town.maya()
			.runs("/request")
			.modal()
			.chooses("Department", "Transportation")
			.chooses("Category", "Late bus")
			.fills("Summary", summary);
	}

	private static Modal asked(Town town) {
		Modal form = filledIn(town, "The bus for one student").fills("Details", STUDENT);
		form.submits();
		assertThat(form.isOpen()).isTrue();
		assertThat(form.text()).contains("This looks like student information");
		assertThat(form.value("Details")).isEqualTo(STUDENT);
		return form;
	}

	private static MessageThread team(Town town, String key) {
		return town.thread(town.luther().in("#n1-transportation").card(key));
	}

	private static boolean isInChannel(Town town) {
		return town.luther()
			.in("#n1-transportation")
			.messages()
			.stream()
			.anyMatch((card) -> card.text().contains("Jayden"));
	}

	@Test
	void formCanBeMadeConfidential(Town town) {
		Modal form = asked(town).chooses(QUESTION, "Make it confidential");
		form.submits();
		assertThat(form.isOpen()).isFalse();
		assertThat(town.maya().dm().card("The bus for one student").text()).startsWith(":lock:");
		assertThat(isInChannel(town)).isFalse();
	}

	@Test
	void formCanBeSentAnyway(Town town) {
		asked(town).chooses(QUESTION, "Send it anyway").submits();
		assertThat(town.luther().in("#n1-transportation").card("The bus for one student").text()).contains("Jayden");
	}

	@Test
	void changedFormIsAskedAboutAgainIfNoBetter(Town town) {
		Modal form = asked(town);
		form.submits();
		assertThat(form.isOpen()).isTrue();
		form.fills("Details", "It must come at 2").submits();
		assertThat(form.isOpen()).isFalse();
		assertThat(town.luther().in("#n1-transportation").card("The bus for one student").text())
			.contains("It must come at 2");
	}

	@Test
	void confidentialFormIsNotAskedAbout(Town town) {
		Modal form = filledIn(town, STUDENT).ticks("Confidential");
		form.submits();
		assertThat(form.isOpen()).isFalse();
	}

	@Test
	void threadMessageIsHeldUntilItsAuthorSendsItAnyway(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		MessageThread thread = town.thread(town.maya().dm().card(key));
		thread.replies(STUDENT);
		Card question = town.known(thread.awaits(HELD));
		thread.replies("Are you there?");
		team(town, key).awaits("Are you there?");
		assertThat(team(town, key).lines()).noneMatch((line) -> line.contains("Jayden"));
		question.clicks("Send anyway");
		question.awaits(SENT);
		team(town, key).awaits("Jayden Martinez");
		question.clicks("Send anyway");
		assertThat(town.history(key)).filteredOn(RequestEvent.RequesterWrote.class::isInstance).hasSize(2);
	}

	@Test
	void heldMessageIsAskedAboutOnceIfSlackIsSlowToShowIt(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		MessageThread thread = town.thread(town.maya().dm().card(key));
		town.workspace().failNext("chat.postMessage", 1, Fault.lostAnswer(502));
		thread.replies(STUDENT);
		town.known(thread.awaits(HELD)).clicks("Send anyway");
		team(town, key).awaits("Jayden Martinez");
		assertThat(thread.lines()).filteredOn((line) -> line.contains(SENT) || line.contains(HELD)).hasSize(1);
	}

	@Test
	void heldMessageIsSentOnceEditedToMentionNoStudent(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		MessageThread thread = town.thread(town.maya().dm().card(key));
		Card written = thread.shares("plan.csv", "a,b", STUDENT);
		Card question = town.known(thread.awaits(HELD));
		written.edits("Jayden Martinez needs insulin");
		// otherwise the later edit may overtake the earlier one
		town.workspace().events().awaitsQuiet();
		written.edits("The bus must come at 2");
		team(town, key).awaits("The bus must come at 2");
		question.awaits(SENT);
		await().until(() -> team(town, key).messages().stream().anyMatch((line) -> !line.files().isEmpty()));
		assertThat(team(town, key).lines()).noneMatch((line) -> line.contains("Jayden"));
	}

	@Test
	void heldMessageIsDroppedOnceDeleted(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		MessageThread thread = town.thread(town.maya().dm().card(key));
		Card written = thread.replies(STUDENT);
		Card question = town.known(thread.awaits(HELD));
		written.deletes();
		question.awaits(GONE);
		question.clicks("Send anyway");
		assertThat(question.now().orElseThrow().text()).contains(GONE);
		assertThat(team(town, key).lines()).isEmpty();
	}

	@Test
	void heldMessageCanBeSentOnlyByItsAuthor(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		MessageThread thread = town.thread(town.maya().dm().card(key));
		thread.replies(STUDENT);
		String value = Json.text((ObjectNode) thread.awaits(HELD).json().at("/blocks/0/accessory"), "value");
		Person andre = town.person("Andre Baptiste");
		String other = town.asks(andre, "Transportation", "Late bus", "Bus 15 is late");
		MessageThread andres = town.thread(andre.dm().card(other));
		andres.replies(STUDENT);
		andre.forges((payload) -> ((ObjectNode) payload.at("/actions/0")).put("value", value))
			.dm()
			.card(other)
			.thread()
			.awaits(HELD)
			.clicks("Send anyway");
		andre.isShown(GONE);
		assertThat(team(town, key).lines()).noneMatch((line) -> line.contains("Jayden"));
	}

	@Test
	void editIsHeldUntilItsAuthorSendsItAnyway(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		MessageThread thread = town.thread(town.maya().dm().card(key));
		Card written = thread.replies("The bus must come at 2");
		Card there = team(town, key).awaits("The bus must come at 2");
		written.edits(STUDENT);
		Card question = town.known(thread.awaits("Others still see the earlier text."));
		assertThat(there.now().orElseThrow().text()).contains("The bus must come at 2").doesNotContain("Jayden");
		question.clicks("Send anyway");
		there.awaits("Jayden Martinez");
		question.awaits(SENT);
	}

	@Test
	void heldEditIsReplacedByABetterOne(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		MessageThread thread = town.thread(town.maya().dm().card(key));
		Card written = thread.replies("The bus must come at 2");
		Card there = team(town, key).awaits("The bus must come at 2");
		written.edits(STUDENT);
		Card question = town.known(thread.awaits(HELD));
		written.edits("The bus must come at 3");
		there.awaits("at 3");
		question.awaits(SENT);
		assertThat(town.history(key)).noneMatch((event) -> event.toString().contains("Jayden"));
	}

	@Test
	void fileNameIsAskedAbout(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		MessageThread thread = town.thread(town.maya().dm().card(key));
		thread.shares("Jayden.Martinez.IEP.pdf", "a", "");
		town.known(thread.awaits(HELD)).clicks("Send anyway");
		await().until(() -> team(town, key).messages().stream().anyMatch((line) -> !line.files().isEmpty()));
	}

	@Test
	void fileNameInADraftIsAskedAbout(Town town) {
		town.maya().dm().shares("IEP-Jayden-Martinez.pdf", "a");
		Modal form = town.maya().dm().card("Nothing has been sent yet").clicks("Review and send…").modal();
		Town.fillsIn(form, "Transportation", "Late bus", "A bus for one student").submits();
		assertThat(form.isOpen()).isTrue();
		assertThat(form.text()).contains(FOUND);
		form.fills("Details", "").submits();
		assertThat(form.isOpen()).isTrue();
		form.unticks("IEP-Jayden-Martinez.pdf").submits();
		assertThat(form.isOpen()).isFalse();
		town.thread(town.maya().dm().card("A bus for one student")).replies("Thank you.");
		MessageThread team = team(town, "REQ-1");
		team.awaits("Thank you.");
		assertThat(team.lines()).noneMatch((line) -> line.contains("sent a file"));
		assertThat(isInChannel(town)).isFalse();
	}

	@Test
	void nameOfAFileIsAskedAboutTogetherWithWhatIsWritten(Town town) {
		String name = "Notes of the meeting, ".repeat(4) + "Jayden Martinez.pdf";
		town.workspace().channel("C0LINCOLN", "lincoln", town.maya().id());
		Modal form = town.maya().in("#lincoln").shares(name, "a").starts("ask-about").modal();
		Town.fillsIn(form, "Transportation", "Late bus", "A ride after the IEP meeting")
			.fills("Details", "See the file.")
			.submits();
		assertThat(form.text()).contains(FOUND);
		form.chooses(QUESTION, "Send it anyway").submits();
		await().until(() -> team(town, "REQ-1").messages().stream().anyMatch((line) -> !line.files().isEmpty()));
	}

	@Test
	void directMessageFromTheTeamIsHeld(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		Card notice = notice(town, key);
		Card written = notice.thread().replies("note: " + STUDENT);
		Card question = town.known(town.luther().dm().card(HELD));
		assertThat(team(town, key).lines()).noneMatch((line) -> line.contains("Jayden"));
		question.thread().replies("It is on its way.");
		town.thread(town.maya().dm().card(key)).awaits("It is on its way.");
		written.edits("It comes at 2");
		question.awaits(SENT);
	}

	@Test
	void replyThatOtherSchoolsReadIsHeld(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		Person grace = town.person("Grace Kim");
		String other = town.asks(grace, "Transportation", "Late bus", "Where is bus 14?");
		Card incident = town.luther().in("#n1-transportation").card(key);
		Town.says(town.luther().in("#n1-transportation").card(other), "Link to another request…", key);
		incident.awaits("What you write here also reaches " + other);
		town.thread(incident).replies("note: " + STUDENT);
		town.thread(incident).replies(STUDENT);
		Card question = town.known(town.luther().dm().card(HELD));
		assertThat(town.thread(grace.dm().card(other)).lines()).noneMatch((line) -> line.contains("Jayden"));
		question.clicks("Send anyway");
		town.thread(grace.dm().card(other)).awaits("Jayden Martinez");
		question.awaits(SENT);
	}

	@Test
	void replyThatHelpingTeamReadsIsHeld(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		Card whole = town.luther().in("#n1-transportation").card(key);
		Town.presses(whole, "Bring in another team…")
			.modal()
			.chooses("Which team should help?", "Network 1 Operations")
			.fills("What do you need from them?", "Open the gate")
			.submits();
		Card part = town.person("Gloria Mendoza").in("#n1-operations").card("Bus 14 is late");
		whole.awaits("Operations");
		town.thread(whole).replies(STUDENT);
		Card question = town.known(town.luther().dm().card(HELD));
		assertThat(part.thread().lines()).noneMatch((line) -> line.contains("Jayden"));
		question.clicks("Send anyway");
		part.thread().awaits("Jayden Martinez");
		question.awaits(SENT);
	}

	@Test
	void editThatReachesWhoWasUnlinkedSinceIsHeld(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		Person grace = town.person("Grace Kim");
		String other = town.asks(grace, "Transportation", "Late bus", "Where is bus 14?");
		Card incident = town.luther().in("#n1-transportation").card(key);
		Card linked = town.luther().in("#n1-transportation").card(other);
		Town.says(linked, "Link to another request…", key);
		incident.awaits("What you write here also reaches " + other);
		Card written = town.thread(incident).replies("It comes at 2.");
		town.thread(grace.dm().card(other)).awaits("It comes at 2.");
		linked.awaits("Linked to").clicks("Unlink");
		incident.thread().awaits("was unlinked.");
		written.edits(STUDENT);
		Card question = town.known(town.luther().dm().card(HELD));
		assertThat(town.thread(grace.dm().card(other)).lines()).noneMatch((line) -> line.contains("Jayden"));
		question.clicks("Send anyway");
		town.thread(grace.dm().card(other)).awaits("Jayden Martinez");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Reply…", "Ask a question…", "Team-only note…", "Hand off to another team…",
			"Bring in another team…", "Resolve…" })
	void everyFormOnATeamsCardAsks(String button, Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		Modal form = Town.presses(town.luther().in("#n1-transportation").card(key), button).modal();
		if (List.of("Hand off to another team…", "Bring in another team…").contains(button)) {
			form.chooses("choice", "Network 1 Operations");
		}
		form.fills("text", STUDENT).submits();
		assertThat(form.isOpen()).isTrue();
		assertThat(form.text()).contains(FOUND);
	}

	@Test
	void formThatReopensAsks(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		Town.says(town.luther().in("#n1-transportation").card(key), "Resolve…", "It is there.");
		Card card = town.maya().dm().card(key).awaits("marked this resolved");
		Modal form = card.clicks("Reopen…").modal().fills("text", STUDENT);
		form.submits();
		assertThat(form.text()).contains(FOUND);
	}

	@Test
	void messageThatReopensIsHeld(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		Town.says(town.luther().in("#n1-transportation").card(key), "Resolve…", "It is there.");
		Card card = town.maya().dm().card(key).awaits("marked this resolved");
		town.thread(card).replies(STUDENT);
		town.known(card.thread().awaits(HELD)).clicks("Send anyway");
		team(town, key).awaits("Jayden Martinez");
	}

	private static Card notice(Town town, String key) {
		Deliveries deliveries = town.nodes().first().bean(Deliveries.class);
		Message message = new Message("About " + key, "[]").about(Stream.of(key));
		deliveries.append(town.id(), "notice-" + key,
				List.of(new Delivery.Line("late", town.luther().id(), Optional.empty(), message)));
		return town.known(town.luther().dm().card("About " + key));
	}

	@Test
	void confidentialThreadIsNotHeld(Town town) {
		String key = town.mayaAsksInConfidence("A question about leave");
		town.thread(town.maya().dm().card(key)).replies(STUDENT);
		town.thread(town.ana().dm().card(key)).awaits("Jayden Martinez");
		assertThat(town.maya().sees()).allMatch((text) -> text.startsWith("Your confidential request was sent."));
	}

	@Test
	void messageOnACardIsAskedAboutToo(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		Modal form = town.maya().dm().card(key).clicks("Add a message…").modal().fills("Your message", STUDENT);
		form.submits();
		assertThat(form.isOpen()).isTrue();
		assertThat(form.value("Your message")).isEqualTo(STUDENT);
		form.chooses(QUESTION, "Send it anyway").submits();
		team(town, key).awaits("Jayden Martinez");
	}

}
