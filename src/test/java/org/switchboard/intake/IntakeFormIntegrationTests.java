package org.switchboard.intake;

import java.util.List;

import org.junit.jupiter.api.Test;
import slacksim.workspace.Card;
import slacksim.workspace.Conversation;
import slacksim.workspace.Modal;
import slacksim.workspace.Outcome;
import slacksim.workspace.Person;

import org.switchboard.RedisForTests;
import org.switchboard.RedisMonitor;
import org.switchboard.SwitchboardTest;
import org.switchboard.Town;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How the form looks, and what it does with what is filled in.
 */
@SwitchboardTest
class IntakeFormIntegrationTests {

	private static final String PRIVACY = "Privacy";

	@Test
	void knowsTheOnlySchoolOfAPrincipal(Town town) {
		Modal form = town.maya().runs("/request").modal();
		assertThat(form.title()).isEqualTo("Ask the central office");
		assertThat(form.value("School")).isEqualTo("Lincoln Elementary");
		assertThat(form.labels()).doesNotContain("Who needs help?", "Category");
	}

	@Test
	void lacksAGuessWhereAPrincipalHasSeveralSchools(Town town) {
		Person diego = town.person("Diego Fuentes");
		Modal form = diego.runs("/request").modal();
		assertThat(form.value("School")).isEmpty();
		fillsIn(form, "The printer is on fire").submits();
		assertThat(form.errors()).containsOnlyKeys("School");
		form.chooses("School", "Eastside Early Childhood Center").submits();
		assertThat(diego.dm().card("on fire").text()).contains("Eastside Early Childhood Center");
	}

	@Test
	void categoriesFollowTheDepartmentAndNothingTypedIsLost(Town town) {
		Modal form = town.maya().runs("/request").modal();
		fillsIn(form, "Bus 14 is late").fills("Details", "Since Monday.").chooses("How urgent is this?", "High");
		form.chooses("Department", "Transportation");
		assertThat(form.value("Category")).isEmpty();
		assertThat(form.value("Summary")).isEqualTo("Bus 14 is late");
		assertThat(form.value("Details")).isEqualTo("Since Monday.");
		assertThat(form.value("How urgent is this?")).isEqualTo("High");
		form.chooses("Category", "Late bus").submits();
		assertThat(town.luther().in("#n1-transportation").card("Bus 14 is late").text()).contains("Late bus",
				"Since Monday.", "High");
	}

	@Test
	void proposesConfidenceToHumanResourcesOnly(Town town) {
		Modal form = town.maya().runs("/request").modal();
		assertThat(form.value(PRIVACY)).isEmpty();
		assertThat(form.chooses("Department", "HR").value(PRIVACY)).isEqualTo("Confidential");
		assertThat(form.chooses("Department", "IT").value(PRIVACY)).isEmpty();
		assertThat(form.ticks("Confidential").value(PRIVACY)).isEqualTo("Confidential");
	}

	@Test
	void keepsTheTickOfWhoSetItWhateverTheDepartment(Town town) {
		Modal form = town.maya().runs("/request").modal().ticks("Confidential");
		for (String department : List.of("IT", "HR", "Transportation")) {
			assertThat(form.chooses("Department", department).value(PRIVACY)).isEqualTo("Confidential");
		}
		form.chooses("Category", "Late bus").fills("Summary", "A late bus").submits();
		assertThat(town.maya().dm().card("A late bus").text()).startsWith(":lock:");
		assertThat(town.luther().in("#n1-transportation").lines()).isEmpty();
	}

	@Test
	void keepsThatATickWasTakenAwayWhateverTheDepartment(Town town) {
		Modal form = town.maya().runs("/request").modal().chooses("Department", "IT").ticks("Confidential");
		form.chooses("Department", "HR").unticks("Confidential");
		assertThat(form.chooses("Department", "IT").value(PRIVACY)).isEmpty();
		assertThat(form.chooses("Department", "HR").value(PRIVACY)).isEmpty();
		form.chooses("Category", "Leave").fills("Summary", "A day off").submits();
		assertThat(town.maya().dm().card("A day off").text()).doesNotContain(":lock:");
	}

	@Test
	void beginsWithTheWordsOfTheCommand(Town town) {
		assertThat(town.maya().runs("/request bus 14 is late <again> & again").modal().value("Summary"))
			.isEqualTo("bus 14 is late <again> & again");
	}

	@Test
	void opensWithALongTextAndLosesNothing(Town town) {
		String novel = "The bus. ".repeat(1200).strip();
		Outcome opened = town.maya().runs("/request " + novel);
		assertThat(opened.modal().value("Details")).startsWith("The bus.").hasSizeLessThanOrEqualTo(3000);
		assertThat(opened.ephemeral()).contains("longer than the form allows", novel);
	}

	@Test
	void pingsNobodyWithALongText(Town town) {
		String novel = "<!channel> <@ULUTHERBANKS> ".repeat(300);
		assertThat(town.maya().runs("/request " + novel).ephemeral()).contains("longer than the form allows")
			.doesNotContain("<!", "<@");
	}

	@Test
	void explainsABlankSummaryAtItsPlace(Town town) {
		Modal form = fillsIn(town.maya().runs("/request").modal(), " \u202e ").fills("Details", "Some details");
		form.submits();
		assertThat(form.errors()).containsOnlyKeys("Summary").containsValue("Enter a summary of what you need.");
		assertThat(form.value("Details")).isEqualTo("Some details");
		form.fills("Summary", "Now with words").submits();
		assertThat(form.isOpen()).isFalse();
		assertThat(town.maya().dm().card("Now with words").text()).contains("REQ-1");
	}

	@Test
	void asksForADepartmentAndACategory(Town town) {
		Modal form = town.maya().runs("/request").modal().fills("Summary", "Help");
		form.submits();
		assertThat(form.errors()).containsOnlyKeys("Department");
		form.chooses("Department", "IT").submits();
		assertThat(form.errors()).containsOnlyKeys("Category");
	}

	@Test
	void takesWhatIsJustWithinTheLimits(Town town) {
		String summary = "&".repeat(140);
		String details = "<>&".repeat(1000);
		Modal form = fillsIn(town.maya().runs("/request").modal(), summary).fills("Details", details);
		form.submits();
		assertThat(form.isOpen()).isFalse();
		assertThat(town.person("Rajesh Iyer").in("#n1-it").card("&amp;".repeat(140)).text()).contains("&lt;&gt;&amp;");
		assertThat(town.workspace().transcript().refused()).isEmpty();
	}

	@Test
	void confirmsWhereTheCommandWasTyped(Town town) {
		town.workspace().channel("C0LOUNGE", "lounge", "UMAYALINDGREN");
		Conversation lounge = town.maya().in("#lounge");
		Town.fillsIn(lounge.runs("/request").modal(), "Transportation", "Late bus", "Bus 14 is late").submits();
		Card said = town.maya().isShown("Sent as");
		assertThat(said.channelId()).isEqualTo(lounge.channelId());
		assertThat(said.text()).isEqualTo("Sent as *" + Town.keyOf(town.maya().dm(), "Bus 14 is late")
				+ "*. Follow it in your messages with Switchboard.");
		Town.fillsIn(lounge.runs("/request").modal(), "HR", "Leave", "My leave").submits();
		assertThat(town.maya().isShown("Your confidential request was sent.").text()).doesNotContain("REQ-");
		String key = town.mayaAsksAboutABus("Bus 15 is late");
		town.awaitsStillness();
		assertThat(town.maya().sees()).noneMatch((text) -> text.contains(key));
	}

	@Test
	void filesOneRequestHoweverOftenItIsSubmitted(Town town) {
		Outcome submission = fillsIn(town.maya().runs("/request").modal(), "The Wi-Fi is gone").submits();
		submission.sentAgain();
		submission.sentAgain();
		assertThat(town.maya().runs("/request mine").ephemeral()).containsOnlyOnce("The Wi-Fi is gone");
		assertThat(town.asks(town.maya(), "IT", "Printers", "The printer is gone too")).isEqualTo("REQ-2");
	}

	@Test
	void opensWithoutALookAtTheStore(Town town) {
		try (RedisMonitor monitor = new RedisMonitor(RedisForTests.shared())) {
			town.maya().runs("/request").modal().chooses("Department", "HR");
			assertThat(monitor.commandsWith("sb:{" + town.id() + "}:request")).isEmpty();
		}
	}

	private static Modal fillsIn(Modal form, String summary) {
		return Town.fillsIn(form, "IT", "Wi-Fi and internet", summary);
	}

}
