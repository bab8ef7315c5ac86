package org.switchboard.lookup;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import slacksim.workspace.Card;
import slacksim.workspace.Person;
import tools.jackson.databind.node.ObjectNode;

import org.switchboard.LogOfTests;
import org.switchboard.SwitchboardTest;
import org.switchboard.Town;
import org.switchboard.directory.Directories;
import org.switchboard.directory.Directory;
import org.switchboard.request.Requests;
import org.switchboard.request.lifecycle.Filing;
import org.switchboard.request.lifecycle.Participant;
import org.switchboard.request.lifecycle.RequestEvent.RequestFiled;
import org.switchboard.request.lifecycle.ServingTeam;
import org.switchboard.sla.Terms;
import org.switchboard.sla.Urgency;

import static org.assertj.core.api.Assertions.assertThat;

/** What {@code /request search} finds, and for whom. */
@SwitchboardTest
class SearchIntegrationTests {

	private static final Pattern KEY = Pattern.compile("REQ-[0-9A-Z]+");

	private final LogOfTests log = new LogOfTests();

	@AfterEach
	void logsNoWords() {
		this.log.close();
		assertThat(this.log.lines()).noneMatch((line) -> line.contains("ebra"));
	}

	private static String search(Person person, String words) {
		return person.runs("/request search " + words).ephemeral();
	}

	private static Stream<Person> people(Town town, String... names) {
		return Stream.of(names).map(town::person);
	}

	@Test
	void showsPrincipalsTheirRequests(Town town) {
		String key = town.mayaAsksAboutABus("Zebras on bus 14");
		town.mayaAsksAboutABus("Bus 15 is late");
		String found = search(town.maya(), "ZÉBRAS, bus");
		assertThat(found)
			.contains("Requests with *zebras* and *bus*, newest first", key, "Zebras on bus 14",
					"Sent to Network 1 Transportation", "Lincoln Elementary", "by Maya Lindgren")
			.doesNotContain("Bus 15");
		assertThat(search(town.maya(), "bus")).containsSubsequence("Bus 15 is late", "Zebras on bus 14");
		assertThat(search(town.maya(), "zebras 15")).contains("No results for *zebras* and *15*.");
		assertThat(town.maya().runs("/request search zebras").note().buttons()).isEmpty();
	}

	@Test
	void findsRequestsOnlyForThoseWhoMaySeeThem(Town town) {
		String key = town.mayaAsksAboutABus("Zebras on bus 14");
		people(town, "Maya Lindgren", "Tyrone Ellis", "Luther Banks", "Ivan Petrov", "Rafael Diaz", "Charlene Brown",
				"Gwen Holloway")
			.forEach((person) -> assertThat(search(person, "zebras")).contains(key));
		people(town, "Helen Papadakis", "Ana Ruiz", "Gloria Mendoza", "Carmen Ortega", "Oluwaseun Adeyemi")
			.forEach((person) -> assertThat(search(person, "zebras")).contains("No results for"));
	}

	@Test
	void showsConfidentialRequestsOnlyToThoseInvolved(Town town) {
		String key = town.mayaAsksInConfidence("A zebra bit my clerk");
		people(town, "Maya Lindgren", "Ana Ruiz")
			.forEach((person) -> assertThat(search(person, "zebra clerk")).contains(":lock: *" + key + "*"));
		String[] others = { "Bo Chen", "Tyrone Ellis", "Rafael Diaz", "Charlene Brown", "Gwen Holloway", "Luther Banks",
				"Margaret O'Connell" };
		people(town, others).forEach((person) -> assertNoTrace(person, "zebra"));
		Town.chooses(town.ana().dm().card(key), "Assign…", "Bo Chen");
		assertThat(search(town.bo(), "zebra")).contains(":lock: *" + key + "*", "Bo Chen");
		assertNoTrace(town.person("Denise Washington"), "zebra");
	}

	// others' confidential requests leave no trace
	private static void assertNoTrace(Person person, String word) {
		Card note = person.runs("/request search " + word).note();
		Card nothing = person.runs("/request search qqqqq").note();
		assertThat(blocks(note).replace(word, "qqqqq")).isEqualTo(blocks(nothing));
	}

	private static String blocks(Card card) {
		return card.json().path("blocks").toString().replaceAll("\"block_id\":\"[^\"]*\"", "") + card.text();
	}

	@Test
	void hiddenRequestsLeaveNoGap(Town town) {
		for (int i = 0; i < 7; i++) {
			files(town, "HR", "Zebra " + i, i % 2 == 0);
		}
		Card shown = town.person("Tyrone Ellis").runs("/request search zebra").note();
		assertThat(keys(shown)).containsExactly("REQ-3", "REQ-2", "REQ-1");
		assertThat(shown.buttons()).isEmpty();
		assertThat(keys(town.maya().runs("/request search zebra").note())).hasSize(5);
	}

	@Test
	void findsTransferredRequestUnderItsNewTeam(Town town) {
		String key = town.mayaAsksAboutABus("Zebras on bus 14");
		Card card = town.luther().in("#n1-transportation").card(key);
		Town.presses(card, "Hand off to another team…")
			.modal()
			.chooses("choice", "Network 1 Operations")
			.fills("text", "Not ours")
			.submits();
		Person gloria = town.person("Gloria Mendoza");
		assertThat(search(gloria, "zebras operations")).contains(key);
		assertThat(search(gloria, "zebras transportation")).contains("No results for");
		assertThat(search(town.luther(), "zebras")).contains("No results for");
		assertThat(search(town.maya(), "zebras")).contains(key, "Network 1 Operations");
	}

	@Test
	void findsResolvedRequests(Town town) {
		String key = town.mayaAsksAboutABus("Zebras on bus 14");
		Town.says(town.luther().in("#n1-transportation").card(key), "Resolve…", "They left");
		assertThat(search(town.thuy(), "zebras")).contains(key, "Resolved", "Luther Banks, Network 1 Transportation");
		assertThat(search(town.maya(), "zebras")).contains("Luther Banks marked this resolved");
		// messages about the request aren't searched
		assertThat(search(town.maya(), "left")).contains("No results for");
	}

	@Test
	void showsEachRequestOnceWhileNewOnesArrive(Town town) {
		List<String> filed = new ArrayList<>();
		for (int i = 1; i <= 23; i++) {
			filed.add(0, files(town, "IT", "Zebra " + (100 + i), false));
		}
		Card card = town.maya().runs("/request search zebra").note();
		assertThat(card.buttons()).containsExactly("More");
		List<String> shown = new ArrayList<>(keys(card));
		for (int page = 2; page <= 5; page++) {
			files(town, "IT", "Zebra " + (200 + page), false);
			card.clicks("More");
			card = card.awaits("Zebra " + (100 + 23 - 5 * (page - 1)));
			assertThat(card.text()).contains("Requests with *zebra*, continued");
			shown.addAll(keys(card));
		}
		assertThat(shown).isEqualTo(filed);
		assertThat(card.buttons()).isEmpty();
		assertThat(town.maya().sees()).hasSize(1);
	}

	@Test
	void explainsItselfWithoutWords(Town town) {
		for (String words : List.of("", "  ", "!!! ... --", "\uD83E\uDD93 \uD83D\uDE8C", "a b c", "<&>")) {
			assertThat(search(town.maya(), words)).startsWith("What are you looking for?")
				.contains("`/request search projector`");
		}
		assertThat(town.maya().runs("/request SEARCH").ephemeral()).startsWith("What are you looking for?");
	}

	@Test
	void acceptsKeysAndAnyText(Town town) {
		String key = files(town, "IT", "Zebras & <b>lions</b>; '; DROP TABLE--", false);
		assertThat(search(town.maya(), "REQ-1")).contains(key, "Maya Lindgren filed this.");
		assertThat(search(town.maya(), "'; drop table--")).contains(key,
				"Zebras &amp; &lt;b&gt;lions&lt;/b&gt;; '; DROP TABLE--");
		assertThat(search(town.maya(), "<!channel> & *zebras*")).contains("*channel* and *zebras*")
			.doesNotContain("<!channel>");
		assertThat(search(town.maya(), "אוטובוס الحافلة")).contains("No results for *אוטובוס* and *الحافلة*");
		String long5000 = "zebras " + "x".repeat(5000);
		assertThat(search(town.maya(), long5000)).contains("*zebras* and *" + "x".repeat(32) + "*.");
		assertThat(search(town.maya(), "zebras zebras aa ab ac ad ae af ag ah ai aj"))
			.contains("*ai*.", "Search uses only the first 10 words.")
			.doesNotContain("*aj*");
		assertThat(town.maya().runs("/request searching for a zebra").modal().value("Summary"))
			.isEqualTo("searching for a zebra");
	}

	@Test
	void rejectsForgedButtons(Town town) {
		Card card = pages(town);
		for (String value : List.of("", "zebra", "999999999999999999999 zebra", "12", "0 zebra", "12 <!channel")) {
			Card forged = forges(town.maya(), value).runs("/request search zebra").note();
			assertThat(forged.text()).isEqualTo(card.text());
			if (value.contains("channel")) {
				forged.clicks("More");
				forged.awaits("No more results for *channel*.");
			}
			else {
				assertThat(forged.clicks("More").ephemeral()).isEqualTo(SearchWords.OLD);
			}
		}
	}

	@Test
	void forgedButtonRevealsNothing(Town town) {
		String secret = town.mayaAsksInConfidence("A lion bit my clerk");
		pages(town);
		Card card = forges(town.person("Tyrone Ellis"), "999 LION").runs("/request search zebra").note();
		card.clicks("More");
		assertThat(card.awaits("No more results for *lion*.").text()).doesNotContain(secret);
	}

	@Test
	void turnsAwayStrangers(Town town) {
		pages(town);
		Person sam = town.workspace().user("USTRANGER", "Sam Stranger", "sam@elsewhere.example");
		assertThat(search(sam, "zebra")).contains("You're not set up in Switchboard yet");
		Card card = town.maya().runs("/request search zebra").note();
		town.reloads((yaml) -> yaml.replace("UMAYALINDGREN", "USOMEBODYELSE"));
		assertThat(card.clicks("More").ephemeral()).contains("You're not set up in Switchboard yet");
		assertThat(card.now().orElseThrow().text()).isEqualTo(card.text());
	}

	// six that Maya may see: one page and one more
	private static Card pages(Town town) {
		for (int i = 0; i < 6; i++) {
			files(town, "IT", "Zebra " + i, false);
		}
		return town.maya().runs("/request search zebra").note();
	}

	private static Person forges(Person person, String value) {
		return person.forges((payload) -> {
			if (payload.at("/actions/0") instanceof ObjectNode action) {
				action.put("value", value);
			}
		});
	}

	private static List<String> keys(Card card) {
		return KEY.matcher(card.text()).results().map(MatchResult::group).toList();
	}

	// as through the form, but several at once
	private static String files(Town town, String department, String summary, boolean confidential) {
		Directory directory = town.nodes().first().bean(Directories.class).of(town.id());
		Instant now = town.nodes().clock().instant().truncatedTo(ChronoUnit.MILLIS);
		Participant maya = Participant.of(directory.person(town.maya().id()).orElseThrow());
		Filing filing = new Filing(maya, maya, "101", "Lincoln Elementary", "Anything", summary, "", confidential);
		ServingTeam team = directory.teams()
			.stream()
			.filter((one) -> one.name().equals("Network 1 " + department))
			.map((one) -> ServingTeam.of(one, now, directory.zone()))
			.findFirst()
			.orElseThrow();
		RequestFiled event = new RequestFiled(now, maya, filing, Urgency.NORMAL,
				Terms.promising(now.plus(Duration.ofDays(1))), team, "");
		return town.nodes()
			.first()
			.bean(Requests.class)
			.file(town.id(), UUID.randomUUID().toString(), event)
			.id()
			.toString();
	}

}
