package org.switchboard.request;

import org.junit.jupiter.api.Test;
import slacksim.Card;
import slacksim.MessageThread;
import slacksim.Modal;
import slacksim.Person;
import slacksim.http.Json;
import tools.jackson.databind.node.ObjectNode;

import org.switchboard.SwitchboardTest;
import org.switchboard.Town;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whoever writes what looks like student information is asked before a team's channel has
 * it.
 */
@SwitchboardTest
class StudentQuestionIntegrationTests {

	private static final String STUDENT = "Jayden Martinez has an IEP meeting, the bus must come at 2";

	private static final String QUESTION = "Student information";

	private static final String HELD = ":warning: This looks like student information";

	private static Modal filledIn(Town town, String summary) {
		return town.maya()
			.runs("/request")
			.modal()
			.chooses("Department", "Transportation")
			.chooses("What is it about?", "Late bus")
			.fills("In a few words", summary);
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
	void formCanBeChangedAndIsAskedAboutAgainIfItIsNoBetter(Town town) {
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
	void messageInAThreadIsHeldUntilItsWriterSendsItAnyway(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		MessageThread thread = town.thread(town.maya().dm().card(key));
		thread.replies(STUDENT);
		Card question = town.maya().isShown(HELD);
		thread.replies("Are you there?");
		team(town, key).awaits("Are you there?");
		assertThat(team(town, key).lines()).noneMatch((line) -> line.contains("Jayden"));
		question.clicks("Send anyway");
		question.awaits("Sent to the team.");
		team(town, key).awaits("Jayden Martinez");
		question.clicks("Send anyway");
		assertThat(town.history(key)).filteredOn(RequestEvent.RequesterWrote.class::isInstance).hasSize(2);
	}

	@Test
	void heldMessageIsGoneOnceDeleted(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		Card written = town.thread(town.maya().dm().card(key)).replies(STUDENT);
		Card question = town.maya().isShown(HELD);
		written.deletes();
		question.clicks("Send anyway");
		question.awaits("That message was deleted, so nothing was sent.");
	}

	@Test
	void heldMessageIsSentByItsWriterAlone(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		town.thread(town.maya().dm().card(key)).replies(STUDENT);
		String value = Json.text((ObjectNode) town.maya().isShown(HELD).json().at("/blocks/0/accessory"), "value");
		Person andre = town.person("Andre Baptiste");
		String other = town.asks(andre, "Transportation", "Late bus", "Bus 15 is late");
		town.thread(andre.dm().card(other)).replies(STUDENT);
		andre.forges((payload) -> ((ObjectNode) payload.at("/actions/0")).put("value", value))
			.isShown(HELD)
			.clicks("Send anyway");
		andre.isShown("That message was deleted, so nothing was sent.");
		assertThat(team(town, key).lines()).noneMatch((line) -> line.contains("Jayden"));
	}

	@Test
	void confidentialThreadIsNotHeld(Town town) {
		String key = town.mayaAsksInConfidence("A question about leave");
		town.thread(town.maya().dm().card(key)).replies(STUDENT);
		town.thread(town.ana().dm().card(key)).awaits("Jayden Martinez");
		assertThat(town.maya().sees()).isEmpty();
	}

	@Test
	void messageOfACardIsAskedAboutToo(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		Modal form = town.maya()
			.dm()
			.card(key)
			.clicks("Add a message…")
			.modal()
			.fills("What should the team know?", STUDENT);
		form.submits();
		assertThat(form.isOpen()).isTrue();
		assertThat(form.value("What should the team know?")).isEqualTo(STUDENT);
		form.chooses(QUESTION, "Send it anyway").submits();
		team(town, key).awaits("Jayden Martinez");
	}

}
