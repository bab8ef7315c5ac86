package org.switchboard.escalation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import slacksim.workspace.Card;
import slacksim.workspace.Person;

import org.switchboard.Node;
import org.switchboard.SwitchboardTest;
import org.switchboard.Town;
import org.switchboard.journal.JournalEntry;
import org.switchboard.request.lifecycle.Participant;
import org.switchboard.request.lifecycle.RequestEvent;
import org.switchboard.request.lifecycle.RequestEvent.RequestAssigned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Round-robin teams get their requests in turn. */
@SwitchboardTest
class RotationIntegrationTests {

	@Test
	void rotatesThroughTeam(Town town) {
		worksInTurn(town);
		String key = town.mayaAsksAboutABus("Bus 11 is late");
		Card card = town.luther().in("#n1-transportation").card(key).awaits("In progress");
		card.thread().awaits("*Switchboard* assigned this to *Luther Banks*. They're next in the rotation.");
		town.maya().dm().card(key).awaits("Luther Banks is working on it");
		assertThat(given(town, key)).contains("Luther Banks");
		assertThat(given(town, town.mayaAsksAboutABus("Bus 12 is late"))).contains("Thuy Nguyen");
		assertThat(given(town, town.mayaAsksAboutABus("Bus 13 is late"))).contains("Ivan Petrov");
		assertThat(given(town, town.mayaAsksAboutABus("Bus 14 is late"))).contains("Luther Banks");
		assertThat(town.maya().runs("/request " + key).ephemeral())
			.contains("Switchboard assigned it to Luther Banks. They're next in the rotation.");
	}

	@Test
	void skipsPeopleWhoAreOut(Town town) {
		worksInTurn(town);
		town.luther().runs("/request away tomorrow").ephemeral();
		assertThat(given(town, town.mayaAsksAboutABus("Bus 11 is late"))).contains("Thuy Nguyen");
		assertThat(given(town, town.mayaAsksAboutABus("Bus 12 is late"))).contains("Ivan Petrov");
		assertThat(given(town, town.mayaAsksAboutABus("Bus 13 is late"))).contains("Thuy Nguyen");
		town.luther().runs("/request back").ephemeral();
		assertThat(given(town, town.mayaAsksAboutABus("Bus 14 is late"))).contains("Luther Banks");
	}

	@Test
	void leavesRequestUnassignedIfEveryoneIsOut(Town town) {
		worksInTurn(town);
		for (Person person : List.of(town.luther(), town.thuy(), town.person("Ivan Petrov"))) {
			person.runs("/request away tomorrow").ephemeral();
		}
		String key = town.mayaAsksAboutABus("Bus 11 is late");
		follow(town, key, 1);
		assertThat(town.history(key)).hasSize(1);
		assertThat(town.luther().in("#n1-transportation").card(key).text()).contains("Unassigned");
		town.luther().runs("/request back").ephemeral();
		assertThat(given(town, town.mayaAsksAboutABus("Bus 12 is late"))).contains("Luther Banks");
	}

	@Test
	void assignsTransferredRequests(Town town) {
		worksInTurn(town);
		String key = town.asks(town.maya(), "IT", "Printers", "It is a bus that does not print");
		Card card = town.person("Rajesh Iyer").in("#n1-it").card(key);
		card.clicks("Claim");
		Town.presses(card, "Hand off to another team…")
			.modal()
			.chooses("choice", "Network 1 Transportation")
			.fills("text", "Yours, I think")
			.submits();
		assertThat(given(town, key)).contains("Luther Banks");
		town.luther().in("#n1-transportation").card(key).awaits("In progress");
	}

	@Test
	void leavesReleasedRequestsUnassigned(Town town) {
		worksInTurn(town);
		String key = town.mayaAsksAboutABus("Bus 11 is late");
		assertThat(given(town, key)).contains("Luther Banks");
		town.luther().in("#n1-transportation").card(key).awaits("In progress").clicks("Unassign me");
		follow(town, key, 1);
		assertThat(town.history(key)).hasSize(3);
		assertThat(given(town, town.mayaAsksAboutABus("Bus 12 is late"))).contains("Thuy Nguyen");
	}

	@Test
	void leavesConfidentialRequestsToLead(Town town) {
		worksInTurn(town);
		Town.fillsIn(town.maya().runs("/request").modal(), "Transportation", "Late bus", "A driver")
			.ticks("Confidential")
			.submits();
		String key = Town.keyOf(town.luther().dm(), "A driver");
		assertThat(given(town, town.mayaAsksAboutABus("Bus 12 is late"))).contains("Luther Banks");
		follow(town, key, 1);
		assertThat(town.history(key)).hasSize(1);
	}

	@Test
	void assignsOnceDespiteRepeats(Town town) {
		worksInTurn(town);
		String key = town.mayaAsksAboutABus("Bus 11 is late");
		assertThat(given(town, key)).contains("Luther Banks");
		follow(town, key, 1);
		follow(town, key, 1);
		assertThat(town.history(key)).hasSize(2);
		assertThat(given(town, town.mayaAsksAboutABus("Bus 12 is late"))).contains("Thuy Nguyen");
	}

	@Test
	void leavesClaimedRequestsAlone(Town town) {
		String key = town.mayaAsksAboutABus("Bus 11 is late");
		town.thuy().in("#n1-transportation").card(key).clicks("Claim");
		worksInTurn(town);
		follow(town, key, 1);
		assertThat(town.history(key)).hasSize(2).noneMatch(RequestAssigned.class::isInstance);
		assertThat(given(town, town.mayaAsksAboutABus("Bus 12 is late"))).contains("Luther Banks");
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2 })
	void neverAssignsToPeopleWhoAreOut(long seed, Town town) {
		worksInTurn(town);
		Random random = new Random(seed);
		List<Person> team = List.of(town.luther(), town.thuy(), town.person("Ivan Petrov"));
		boolean[] away = new boolean[team.size()];
		for (int round = 0; round < 8; round++) {
			// Luther is never out
			int who = 1 + random.nextInt(team.size() - 1);
			String line = "/request back";
			away[who] = !away[who];
			if (away[who]) {
				line = "/request away tomorrow";
			}
			team.get(who).runs(line).ephemeral();
			String given = given(town, town.mayaAsksAboutABus("Bus " + round + " is late")).orElseThrow();
			for (int other = 0; other < team.size(); other++) {
				assertThat(away[other] && team.get(other).user().realName().equals(given)).isFalse();
			}
		}
	}

	private static void worksInTurn(Town town) {
		town.reloads((yaml) -> yaml.replace("        channel: C0N1TRANSPORT\n",
				"        channel: C0N1TRANSPORT\n        assignment: round-robin\n"));
	}

	// the person Switchboard assigned, once there is one
	private static Optional<String> given(Town town, String key) {
		return await().until(() -> town.history(key)
			.stream()
			.filter(RequestAssigned.class::isInstance)
			.map(RequestAssigned.class::cast)
			.filter((assigned) -> assigned.by().is(Participant.SWITCHBOARD))
			.map((assigned) -> assigned.to().name())
			.findFirst(), Optional::isPresent);
	}

	// as if the journal delivered it again, on every node
	private static void follow(Town town, String key, long version) {
		RequestEvent event = town.history(key).get((int) version - 1);
		JournalEntry entry = new JournalEntry(town.id(), "1-0", event.getClass().getSimpleName(), key, version,
				Instant.EPOCH);
		for (Node node : List.of(town.nodes().first(), town.nodes().second())) {
			node.bean(Rotation.class).follow(entry);
		}
	}

}
