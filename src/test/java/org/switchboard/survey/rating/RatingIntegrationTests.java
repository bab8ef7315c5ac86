package org.switchboard.survey.rating;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.data.redis.core.HashOperations;
import org.springframework.data.redis.core.StringRedisTemplate;
import slacksim.workspace.Card;
import slacksim.workspace.Modal;
import slacksim.workspace.Person;

import org.switchboard.Node;
import org.switchboard.RedisForTests;
import org.switchboard.SwitchboardTest;
import org.switchboard.Town;
import org.switchboard.TwoNodes;
import org.switchboard.directory.Directories;
import org.switchboard.request.lifecycle.RatingEvent.RatingAsked;
import org.switchboard.request.lifecycle.RatingEvent.ResolutionRated;
import org.switchboard.request.lifecycle.Satisfaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@SwitchboardTest
class RatingIntegrationTests {

	private static final String ASK = "How did it go?";

	private static final String SATISFIED = ":slightly_smiling_face: Satisfied";

	private static final String DISSATISFIED = ":slightly_frowning_face: Dissatisfied";

	@AfterEach
	void resetClock() {
		TwoNodes.shared().clock().startsAgain();
	}

	@Test
	void takesOneTapWithAnOptionalComment(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		Card ask = isDone(town, key);
		assertThat(ask.text()).contains("*" + key + "*  Bus 14 is late", "*Luther Banks*, lead of");
		assertThat(ask.buttons()).hasSize(5);
		ask.clicks(SATISFIED);
		Card said = ask.awaits("You rated this *satisfied*.");
		assertThat(said.buttons()).hasSize(6).endsWith("Say more…");
		Modal modal = said.clicks("Say more…").modal();
		modal.chooses(RatingWords.EFFORT, "6").fills(RatingWords.COMMENT, "Quick & <kind>.").submits();
		await().untilAsserted(() -> assertThat(rated(town, key)).hasSize(2));
		assertThat(rated(town, key).get(1))
			.extracting(ResolutionRated::satisfaction, ResolutionRated::effort, ResolutionRated::comment)
			.containsExactly(Satisfaction.SATISFIED, Optional.of(6), "Quick & <kind>.");
		await().untilAsserted(
				() -> assertThat(said.now().orElseThrow().clicks("Say more…").modal().value(RatingWords.COMMENT))
					.isEqualTo("Quick & <kind>."));
		assertThat(town.luther().in("#n1-transportation").messages())
			.noneMatch((card) -> card.text().contains("Quick"));
		assertThat(town.luther().runs("/request " + key).ephemeral()).contains("Maya Lindgren rated it.")
			.doesNotContain("Quick", "satisfied");
	}

	@Test
	void lowRatingGoesToLeadAndOffersToReopen(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		Card ask = isDone(town, key);
		ask.clicks(DISSATISFIED);
		Card said = ask.awaits("We're sorry. We've let *Luther Banks* know.");
		Card told = town.luther().dm().card("rated this *dissatisfied*");
		assertThat(told.text()).contains(key, "*Maya Lindgren* (Lincoln Elementary)");
		said.clicks("Say more…").modal().fills(RatingWords.COMMENT, "It never came.").submits();
		told.awaits(">It never came.");
		Town.says(said, "Reopen…", "It is late again.");
		assertThat(ask.awaits("This was reopened.").buttons()).isEmpty();
		town.luther().in("#n1-transportation").card(key).awaits("In progress");
		assertThat(ask.clicks(SATISFIED)).isNotNull();
	}

	@ParameterizedTest
	@ValueSource(booleans = { false, true })
	void erasesComments(boolean leadChanged, Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		Card first = isDone(town, key);
		first.clicks(DISSATISFIED);
		Card told = town.luther().dm().card("rated this *dissatisfied*");
		Card said = first.awaits("We're sorry");
		saysMore(said, "It never came.");
		told.awaits(">It never came.");
		Town.says(said, "Reopen…", "It is late again.");
		first.awaits("This was reopened.");
		town.luther().in("#n1-transportation").card(key).awaits("In progress");
		Card second = isDone(town, key);
		second.clicks(SATISFIED);
		saysMore(second.awaits("You rated this *satisfied*"), "Quick.");
		await().untilAsserted(() -> assertThat(comment(second)).isEqualTo("Quick."));
		if (leadChanged) {
			town.reloads((yaml) -> yaml.replace("lead: ULUTHERBANKS", "lead: UTHUYNGUYEN"));
		}
		Person gwen = town.person("Gwen Holloway");
		gwen.runs("/switchboard erase <@UMAYALINDGREN|maya>");
		gwen.isShown("Erase what Maya Lindgren wrote?").clicks("Erase");
		assertThat(told.awaits(">[removed at a person's request]").text()).doesNotContain("It never came", "Bus 14");
		await().untilAsserted(() -> assertThat(comment(second)).isEqualTo("[removed at a person's request]"));
		assertThat(second.now().orElseThrow().text()).doesNotContain("Bus 14");
		assertThat(town.luther().dm().messages()).filteredOn((card) -> card.text().contains("[removed")).hasSize(1);
		assertThat(town.thuy().dm().messages()).noneMatch((card) -> card.text().contains("[removed"));
	}

	@Test
	void deliveryNameHidesRatingOfConfidentialRequest(Town town) {
		String key = town.mayaAsksInConfidence("A question about leave");
		Person ana = town.person("Ana Ruiz");
		Town.says(ana.dm().card(key), "Resolve…", "Done.");
		town.nodes().clock().moveForward(Duration.ofMinutes(61));
		Card ask = town.maya().dm().card(ASK);
		ask.clicks(DISSATISFIED);
		Card told = ana.dm().card("rated this *dissatisfied*");
		saysMore(ask.awaits("We're sorry"), "It never came.");
		told.awaits(">It never came.");
		String subject = town.id().key("delivery", "subject", "rating-" + key);
		HashOperations<String, String, String> places = RedisForTests.shared().template().opsForHash();
		await().untilAsserted(() -> assertThat(places.keys(subject)).hasSize(3));
		assertThat(places.keys(subject)).noneMatch((name) -> name.contains("low"));
		// named as in an older version
		String place = places.keys(subject).stream().filter((name) -> name.contains("card")).findFirst().orElseThrow();
		places.put(subject, place.replace("card", "low"), Objects.requireNonNull(places.get(subject, place)));
		places.delete(subject, place);
		Person gwen = town.person("Gwen Holloway");
		gwen.runs("/switchboard erase <@UMAYALINDGREN|maya>");
		gwen.isShown("Erase what Maya Lindgren wrote?").clicks("Erase");
		told.awaits(">[removed at a person's request]");
	}

	@Test
	void tellsLeadWhenRequesterChangesTheirMind(Town town) {
		Card ask = isDone(town, town.mayaAsksAboutABus("Bus 14 is late"));
		ask.clicks(DISSATISFIED);
		Card told = town.luther().dm().card("rated this *dissatisfied*");
		ask.awaits("We're sorry").clicks(SATISFIED);
		told.awaits("changed their rating to *satisfied*.");
	}

	@Test
	void goesToNewLeadAfterLeadLeft(Town town) {
		Card ask = isDone(town, town.mayaAsksAboutABus("Bus 14 is late"));
		leaves(town, town.luther());
		ask.clicks(DISSATISFIED);
		ask.awaits("We're sorry. We've let *Thuy Nguyen* know.");
		town.thuy().dm().card("rated this *dissatisfied*");
	}

	@Test
	void isNotAskedOfPeopleWhoLeft(Town town) {
		Person andre = town.person("Andre Baptiste");
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		String next = town.asks(andre, "Transportation", "Late bus", "Bus 7 is late");
		leaves(town, town.maya());
		resolves(town, key);
		resolves(town, next);
		town.nodes().clock().moveForward(Duration.ofMinutes(61));
		andre.dm().card(ASK);
		assertThat(asked(town, key)).isZero();
	}

	@Test
	void isAskedOncePerResolution(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		Card first = isDone(town, key);
		Town.says(town.maya().dm().card("marked this resolved"), "Reopen…", "It is late again.");
		first.awaits("This was reopened.");
		town.luther().in("#n1-transportation").card(key).awaits("In progress");
		Card second = isDone(town, key);
		assertThat(second.ts()).isNotEqualTo(first.ts());
		await().untilAsserted(() -> assertThat(asked(town, key)).isEqualTo(2));
	}

	@Test
	void equalRatingsLookDifferentInRedis(Town town) {
		for (String about : List.of("Bus 14 is late", "Bus 15 is late")) {
			Card ask = isDone(town, town.mayaAsksAboutABus(about));
			ask.clicks(SATISFIED);
			ask.awaits("You rated this *satisfied*.")
				.clicks("Say more…")
				.modal()
				.chooses(RatingWords.EFFORT, "6")
				.submits();
		}
		List<String> sealed = RedisForTests.shared()
			.all(town.id(), (key) -> key.startsWith("request:intent:"))
			.keySet()
			.stream()
			.map((key) -> key.substring(key.lastIndexOf(':') + 1))
			.filter((name) -> name.matches("[0-9a-f]{64}"))
			.toList();
		// the resolutions' forms had equal words too
		assertThat(sealed).hasSize(4).doesNotHaveDuplicates();
	}

	@Test
	void canBeChangedForAWeek(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		Card ask = isDone(town, key);
		ask.clicks(SATISFIED);
		ask.awaits("You rated this *satisfied*");
		town.nodes().clock().moveForward(Duration.ofDays(6));
		ask.clicks(DISSATISFIED);
		ask.awaits("You rated this *dissatisfied*");
		town.nodes().clock().moveForward(Duration.ofDays(2));
		assertThat(ask.clicks(SATISFIED).ephemeral()).isEqualTo("It's too late to change your rating of " + key + ".");
		assertThat(rated(town, key)).hasSize(2);
	}

	@Test
	void countsTwoClicksOnce(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		Card ask = isDone(town, key);
		ask.clicks(SATISFIED).sentAgain();
		ask.clicks(SATISFIED);
		ask.awaits("You rated this *satisfied*");
		assertThat(rated(town, key)).hasSize(1);
	}

	@Test
	void isNotAskedAfterAutoClose(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		Town.says(town.luther().in("#n1-transportation").card(key), "Ask a question…", "Which stop?");
		town.maya().dm().card(key).awaits("is waiting for your reply");
		town.nodes().clock().moveForward(Duration.ofDays(5));
		town.maya().dm().card(key).thread().awaits("is waiting for your reply");
		town.nodes().clock().moveForward(Duration.ofDays(9));
		town.maya().dm().card(key).awaits("Closed");
		isDone(town, town.mayaAsksAboutABus("Bus 15 is late"));
		assertThat(asked(town, key)).isZero();
	}

	@Test
	void isExported(Town town) {
		Card ask = isDone(town, town.mayaAsksAboutABus("Bus 14 is late"));
		ask.clicks(SATISFIED);
		saysMore(ask.awaits("You rated this *satisfied*"), "Zebulon is kind.");
		Person gwen = town.person("Gwen Holloway");
		await().untilAsserted(() -> {
			gwen.runs("/switchboard export <@UMAYALINDGREN>");
			assertThat(gwen.dm().messages().stream().flatMap((card) -> card.files().stream()))
				.extracting((file) -> new String(file.content(), StandardCharsets.UTF_8))
				.anyMatch((file) -> file.contains("\"rated\":[{") && file.contains("SATISFIED")
						&& file.contains("Zebulon is kind."));
		});
	}

	@Test
	void isAskedAtMostThreeTimesAMonth(Town town) {
		List<String> keys = List.of(town.mayaAsksAboutABus("Bus 1 is late"), town.mayaAsksAboutABus("Bus 2 is late"),
				town.mayaAsksAboutABus("Bus 3 is late"), town.mayaAsksAboutABus("Bus 4 is late"));
		keys.subList(0, 3).forEach((key) -> isDone(town, key));
		resolves(town, keys.get(3));
		town.nodes().clock().moveForward(Duration.ofDays(31));
		String later = town.mayaAsksAboutABus("Bus 5 is late");
		isDone(town, later);
		assertThat(keys.stream().map((key) -> asked(town, key))).containsExactly(1L, 1L, 1L, 0L);
	}

	private static void saysMore(Card ask, String comment) {
		ask.clicks("Say more…").modal().fills(RatingWords.COMMENT, comment).submits();
	}

	private static String comment(Card ask) {
		return ask.now().orElseThrow().clicks("Say more…").modal().value(RatingWords.COMMENT);
	}

	private static void leaves(Town town, Person person) {
		town.workspace().deactivate(person.id());
		for (Node node : List.of(town.nodes().first(), town.nodes().second())) {
			await().until(() -> node.bean(Directories.class).of(town.id()).isDeactivated(person.id()));
		}
	}

	private static Card isDone(Town town, String key) {
		resolves(town, key);
		town.nodes().clock().moveForward(Duration.ofMinutes(61));
		return await()
			.until(() -> town.maya()
				.dm()
				.messages()
				.stream()
				.filter((card) -> card.text().contains(key) && card.text().contains(ASK))
				.findFirst(), Optional::isPresent)
			.orElseThrow();
	}

	private static void resolves(Town town, String key) {
		Town.says(town.luther().in("#n1-transportation").card(key), "Resolve…", "It came.");
		town.luther().in("#n1-transportation").card(key).awaits("Resolved");
		String due = town.id().key("due", "rating");
		await().until(() -> town.nodes().first().bean(StringRedisTemplate.class).opsForZSet().score(due, key) != null);
	}

	private static long asked(Town town, String key) {
		return town.history(key).stream().filter(RatingAsked.class::isInstance).count();
	}

	private static List<ResolutionRated> rated(Town town, String key) {
		return town.history(key)
			.stream()
			.filter(ResolutionRated.class::isInstance)
			.map(ResolutionRated.class::cast)
			.toList();
	}

}
