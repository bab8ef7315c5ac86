package invariants;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import slacksim.workspace.Card;

import org.switchboard.RedisForTests;
import org.switchboard.SwitchboardExtension;
import org.switchboard.Town;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Checks that each invariant can be violated: a real day, falsified differently each
 * time.
 */
@ExtendWith(SwitchboardExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InvariantsIntegrationTests {

	private static final List<Wish> WISHES = List.of(new Wish("Bus 14 is late", true), new Wish("On its way", true),
			new Wish("It came", true), new Wish("Bus 15 is late", true), new Wish("Not ours", true));

	private static final String HISTORY = "request:1:history";

	private Town town;

	@BeforeAll
	void haveADay(Town fresh) {
		this.town = fresh;
		Card card = fresh.luther().in("#n1-transportation").card(fresh.mayaAsksAboutABus("Bus 14 is late"));
		card.clicks("Claim");
		card = card.awaits("In progress");
		Town.says(card, "Reply…", "On its way");
		Town.says(card, "Resolve…", "It came");
		card = fresh.luther().in("#n1-transportation").card(fresh.mayaAsksAboutABus("Bus 15 is late"));
		card.clicks("Claim");
		Town.presses(card, "Hand off to another team…")
			.modal()
			.chooses("choice", "Network 1 Operations")
			.fills("text", "Not ours")
			.submits();
		await().untilAsserted(() -> assertThat(Invariants.violations(world())).isEmpty());
	}

	private World world() {
		return World.read(RedisForTests.shared().port(), this.town.workspace(), WISHES);
	}

	private List<String> whenRedisIs(Consumer<Keyspace> falsified) {
		World world = world();
		falsified.accept(world.redis());
		return Invariants.violations(world);
	}

	private List<String> whenSlackShows(Consumer<List<Shown>> falsified) {
		World world = world();
		List<Shown> shown = new ArrayList<>(world.shown());
		falsified.accept(shown);
		return Invariants.violations(new World(world.redis(), shown, WISHES));
	}

	private List<String> whenPeopleWant(Wish... wishes) {
		World world = world();
		return Invariants.violations(new World(world.redis(), world.shown(), List.of(wishes)));
	}

	@Test
	void findsALostAcknowledgedChange() {
		List<Wish> wishes = new ArrayList<>(WISHES);
		wishes.add(new Wish("Bus 16 is late", true));
		wishes.add(new Wish("Bus 17 is late", false));
		assertThat(whenPeopleWant(wishes.toArray(Wish[]::new)))
			.containsExactly("\"Bus 16 is late\" was acknowledged and is not stored");
	}

	@Test
	void findsAnUnrequestedChange() {
		assertThat(whenPeopleWant()).hasSize(WISHES.size())
			.contains("\"Bus 14 is late\" is stored and nobody wanted it");
	}

	@Test
	void findsARequestFiledTwice() {
		assertThat(whenRedisIs((redis) -> {
			redis.streams().put("request:3:history", of(redis.streams(), HISTORY));
			redis.hashes().put("request:3", of(redis.hashes(), "request:1"));
		})).contains("\"Bus 14 is late\" is stored 2 times", "2 numbers were given to 3 requests");
	}

	@Test
	void findsAMissingEvent() {
		assertThat(whenRedisIs((redis) -> redis.streams().put(HISTORY, without(of(redis.streams(), HISTORY), 1))))
			.contains("REQ-1 has versions [1, 3, 4]", "REQ-1 ReplyGiven came when nobody had it");
	}

	@Test
	void findsTwoOwners() {
		assertThat(whenRedisIs((redis) -> {
			List<Keyspace.Entry> history = of(redis.streams(), HISTORY);
			Map<String, String> claim = new LinkedHashMap<>(history.get(1).fields());
			claim.computeIfPresent("body", (field, body) -> body.replace("Luther Banks", "Thuy Nguyen"));
			redis.streams().put(HISTORY, with(history, 2, new Keyspace.Entry("0-3", claim)));
		})).contains("REQ-1 was claimed by Thuy Nguyen while Luther Banks had it");
	}

	@Test
	void findsAnAnswerAfterTheEnd() {
		assertThat(whenRedisIs((redis) -> redis.streams()
			.put(HISTORY, with(of(redis.streams(), HISTORY), 4, of(redis.streams(), HISTORY).get(2)))))
			.contains("REQ-1 ReplyGiven came when it was RESOLVED");
	}

	@Test
	void findsASnapshotUnlikeItsHistory() {
		assertThat(whenRedisIs((redis) -> {
			of(redis.hashes(), "request:1").put("state", "CLAIMED");
			of(redis.hashes(), "request:1").put("firstResponseMillis", "-1");
			of(redis.hashes(), "request:1").put("version", "5");
		})).contains("REQ-1 has state CLAIMED, by its history RESOLVED", "REQ-1 has 4 events and is at version 5")
			.anyMatch((violation) -> violation.startsWith("REQ-1 has firstResponseMillis -1, by its history "));
	}

	@Test
	void findsAJournalUnlikeTheHistory() {
		assertThat(whenRedisIs((redis) -> redis.streams().put("journal", without(of(redis.streams(), "journal"), 0))))
			.singleElement()
			.asString()
			.startsWith("REQ-1 is told as [2 RequestClaimed");
	}

	@Test
	void findsAnUnacknowledgedEntry() {
		assertThat(whenRedisIs((redis) -> of(redis.groups(), "journal").get(0).put("pending", "1"))).singleElement()
			.asString()
			.startsWith("homes is at ")
			.endsWith(" with 1 entries in hand");
	}

	@Test
	void findsAWrongIndex() {
		assertThat(whenRedisIs((redis) -> of(redis.sortedSets(), "request:asked-by:UMAYALINDGREN").remove("1")))
			.singleElement()
			.asString()
			.startsWith("the indexes are {request:asked-by:UMAYALINDGREN={2=");
	}

	@Test
	void findsAWrongWord() {
		assertThat(whenRedisIs((redis) -> of(redis.sortedSets(), "request:word:operations").remove("2")))
			.singleElement()
			.asString()
			.contains("request:word:operations={}", "request:word:operations={2=1");
	}

	@Test
	void findsADoubledMessage() {
		assertThat(whenSlackShows((shown) -> shown.add(line(shown, "requester.3"))))
			.contains("REQ-1/requester.3.0 for UMAYALINDGREN is there twice");
	}

	@Test
	void findsLinesOutOfOrder() {
		assertThat(whenSlackShows((shown) -> Collections.swap(shown, shown.indexOf(line(shown, "requester.3")),
				shown.indexOf(line(shown, "requester.4")))))
			.containsExactly("REQ-1/requester.3.0 for UMAYALINDGREN comes after version 4");
	}

	@Test
	void findsAMissingMessage() {
		assertThat(whenSlackShows((shown) -> shown.remove(line(shown, "team.1.4"))))
			.contains("the line of version 4 of REQ-1 as team.1 for C0N1TRANSPORT is missing");
	}

	@Test
	void findsALineOutsideItsThread() {
		assertThat(whenSlackShows((shown) -> shown.replaceAll((message) -> !message.id().contains("team.1.4") ? message
				: new Shown(message.conversation(), message.place(), "", message.id(), message.content()))))
			.containsExactly("REQ-1/team.1.4.0 for C0N1TRANSPORT is not under its card");
	}

	@Test
	void findsAnOutdatedCard() {
		assertThat(whenSlackShows((shown) -> shown.replaceAll((message) -> message.isLine() ? message
				: new Shown(message.conversation(), message.place(), message.thread(), message.id(), "old"))))
			.hasSize(5)
			.contains("REQ-1/requester for UMAYALINDGREN does not say [marked this resolved] but old",
					"REQ-2/team.1 for C0N1TRANSPORT does not say [is now with] but old");
	}

	@Test
	void findsAMessageWithoutARequest() {
		assertThat(whenSlackShows((shown) -> shown.add(new Shown("C0N1HR", "C0N1HR 1", "", "", "hello"))))
			.contains("an unknown message  for C0N1HR");
	}

	@Test
	void findsUndeliveredMessages() {
		assertThat(whenRedisIs((redis) -> {
			redis.lists().put("delivery:lane:C0N1HR", List.of("REQ-1 team.1"));
			redis.streams().put("delivery:parked", of(redis.streams(), HISTORY));
			of(redis.hashes(), "delivery:subject:REQ-1").put("progress", "3");
		})).containsExactly("something is left in delivery:lane:C0N1HR", "something is parked",
				"REQ-1 is told up to version 3");
	}

	private static <V> V of(Map<String, V> all, String key) {
		return Optional.ofNullable(all.get(key)).orElseThrow();
	}

	private static Shown line(List<Shown> shown, String name) {
		return shown.stream().filter((message) -> message.id().startsWith("REQ-1/" + name)).findFirst().orElseThrow();
	}

	private static <T> List<T> without(List<T> list, int index) {
		List<T> shorter = new ArrayList<>(list);
		shorter.remove(index);
		return shorter;
	}

	private static <T> List<T> with(List<T> list, int index, T element) {
		List<T> longer = new ArrayList<>(list);
		longer.add(index, element);
		return longer;
	}

}
