package org.switchboard.conversation.card;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import slacksim.workspace.Card;
import slacksim.workspace.Modal;
import slacksim.workspace.Outcome;
import slacksim.workspace.Person;

import org.switchboard.AtOnce;
import org.switchboard.SwitchboardTest;
import org.switchboard.Town;
import org.switchboard.request.lifecycle.RequestEvent.ReplyGiven;
import org.switchboard.request.lifecycle.RequestEvent.RequestCancelled;
import org.switchboard.request.lifecycle.RequestEvent.RequestClaimed;
import org.switchboard.request.lifecycle.RequestEvent.RequestFiled;
import org.switchboard.request.lifecycle.RequestEvent.RequestResolved;

import static org.assertj.core.api.Assertions.assertThat;

/** People who press buttons at the same moment, each on another node. */
@SwitchboardTest
class RacesIntegrationTests {

	@Test
	void oneOfFiftyClaims(Town town) {
		List<Person> fifty = fiftyJoinTheTeam(town);
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		town.luther().in("#n1-transportation").card(key);
		List<Outcome> outcomes = AtOnce.all(fifty.stream()
			.map((one) -> one.in("#n1-transportation").card(key))
			.map(RacesIntegrationTests::claim)
			.toList());

		Card card = town.luther().in("#n1-transportation").card(key).awaits("In progress");
		assertThat(town.history(key)).hasExactlyElementsOfTypes(RequestFiled.class, RequestClaimed.class);
		String owner = town.history(key).get(1).by().name();
		assertThat(card.text()).contains(owner);
		List<String> answers = IntStream.range(0, fifty.size())
			.filter((i) -> !fifty.get(i).user().realName().equals(owner))
			.mapToObj((i) -> outcomes.get(i).ephemeral())
			.toList();
		assertThat(answers).hasSize(49)
			.containsOnly(key + " is already assigned to " + owner + ". Nothing was changed.");
		town.maya().dm().card(key).awaits(owner + " is working on it");
		assertThat(town.maya().runs("/request " + key).ephemeral()).containsOnlyOnce("claimed it");
	}

	@Test
	void oneOfTwoResolves(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		Modal luther = resolution(town.luther(), key, "It came.");
		Modal thuy = resolution(town.thuy(), key, "It came at last.");
		AtOnce.all(List.of(luther::submits, thuy::submits));

		assertThat(town.history(key)).hasExactlyElementsOfTypes(RequestFiled.class, RequestClaimed.class,
				RequestResolved.class);
		Modal late = luther.isOpen() ? luther : thuy;
		assertThat(Stream.of(luther, thuy).filter(Modal::isOpen)).hasSize(1);
		assertThat(late.errors()).containsValue(key + " is already resolved. Reopen it if there's more to do.");
		assertThat(late.value("text")).startsWith("It came");
	}

	@Test
	void resolvesOrCancelsButNotBoth(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		Modal resolution = resolution(town.luther(), key, "It came.");
		Card mine = town.maya().dm().card(key);
		List<Outcome> outcomes = AtOnce.all(List.of(resolution::submits, () -> mine.clicks("Cancel request")));

		if (resolution.isOpen()) {
			assertThat(resolution.errors()).containsValue(key + " was canceled by the school. Nothing was changed.");
			assertThat(town.history(key)).hasExactlyElementsOfTypes(RequestFiled.class, RequestCancelled.class);
			mine.awaits("Canceled");
		}
		else {
			assertThat(outcomes.get(1).ephemeral()).contains(key + " is already resolved.");
			assertThat(town.history(key)).hasExactlyElementsOfTypes(RequestFiled.class, RequestClaimed.class,
					RequestResolved.class);
			mine.awaits("Luther Banks marked this resolved");
		}
	}

	@Test
	void repeatedDeliveryActsOnceAndRefusesNoOne(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		Card card = town.luther().in("#n1-transportation").card(key);
		Outcome claim = card.clicks("Claim");
		claim.sentAgain();
		Outcome reply = Town.says(card, "Reply…", "It is on its way.");
		reply.sentAgain();
		Outcome resolution = Town.says(card, "Resolve…", "It came.");
		assertThat(resolution.sentAgain().error()).isEmpty();
		assertThat(town.history(key)).hasExactlyElementsOfTypes(RequestFiled.class, RequestClaimed.class,
				ReplyGiven.class, RequestResolved.class);
		assertThat(card.clicks("Claim").ephemeral()).contains("is already resolved");
		assertThat(town.luther().sees()).hasSize(1);
	}

	private static Callable<Outcome> claim(Card card) {
		return () -> card.clicks("Claim");
	}

	private static Modal resolution(Person person, String key, String text) {
		return person.in("#n1-transportation").card(key).clicks("Resolve…").modal().fills("text", text);
	}

	private static List<Person> fiftyJoinTheTeam(Town town) {
		List<Person> fifty = IntStream.rangeClosed(1, 50)
			.mapToObj((i) -> town.workspace().user("UDRIVER" + i, "Driver No" + i, "driver" + i + "@riverbend.example"))
			.toList();
		fifty.forEach((one) -> town.workspace().channelCalled("#n1-transportation").with(one.id()));
		String ids = fifty.stream().map(Person::id).collect(Collectors.joining(", "));
		String people = fifty.stream()
			.map((one) -> "  - {slack: " + one.id() + ", name: " + one.user().realName() + "}\n")
			.collect(Collectors.joining());
		town.reloads((yaml) -> yaml.replace("UTHUYNGUYEN, UIVANPETROV]", "UTHUYNGUYEN, UIVANPETROV, " + ids + "]")
			.replace("\npeople:\n", "\npeople:\n" + people));
		return fifty;
	}

}
