package org.switchboard.intake.draft;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.data.redis.core.StringRedisTemplate;
import slacksim.faults.Mishap;
import slacksim.workspace.Card;
import slacksim.workspace.Modal;
import slacksim.workspace.Outcome;
import slacksim.workspace.Person;
import tools.jackson.databind.node.ObjectNode;

import org.switchboard.RedisForTests;
import org.switchboard.RedisMonitor;
import org.switchboard.SwitchboardTest;
import org.switchboard.Town;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * What people write to Switchboard becomes a draft, and what they confirm a request.
 */
@SwitchboardTest
class DraftsIntegrationTests {

	private static final StringRedisTemplate REDIS = RedisForTests.shared().template();

	private static final String ASKS = "Send this to the central office?";

	private static Card draft(Person person, String words) {
		return person.dm().card(words).awaits(ASKS);
	}

	private static void isTold(Person person, String text) {
		await().untilAsserted(() -> assertThat(person.sees()).anyMatch((line) -> line.contains(text)));
	}

	@Test
	void answersADirectMessageWithADraft(Town town) {
		town.maya().dm().says("the projector in 12 is dead");
		Card draft = draft(town.maya(), "the projector in 12 is dead");
		assertThat(draft.text()).contains("Lincoln Elementary · IT · Projectors and displays");
		assertThat(draft.buttons()).containsExactly("Review and send…", "Not now");
		Modal form = draft.clicks("Review and send…").modal();
		assertThat(form.value("School")).isEqualTo("Lincoln Elementary");
		assertThat(form.value("Department")).isEqualTo("IT");
		assertThat(form.value("Category")).isEqualTo("Projectors and displays");
		assertThat(form.value("Summary")).isEqualTo("the projector in 12 is dead");
		assertThat(form.value("Details")).isEmpty();
		form.submits();
		assertThat(form.isOpen()).isFalse();
		assertThat(draft.awaits("Sent as *REQ-1*").buttons()).isEmpty();
		assertThat(town.person("Rajesh Iyer").in("#n1-it").card("REQ-1").text())
			.contains("the projector in 12 is dead");
	}

	@Test
	void keepsWhatPeopleTypedAsItIs(Town town) {
		String typed = "*Not* <b>bold</b> & :smile:. _It_ says \"0 < 1\"\n> so";
		town.maya().dm().says(typed.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
		Modal form = draft(town.maya(), "Not").clicks("Review and send…").modal();
		assertThat(form.value("Details")).isEqualTo(typed);
	}

	@Test
	void opensWithoutALookAtTheStore(Town town) {
		town.maya().dm().says("the projector in 12 is dead");
		Card draft = draft(town.maya(), "projector");
		try (RedisMonitor monitor = new RedisMonitor(RedisForTests.shared())) {
			draft.clicks("Review and send…").modal();
			assertThat(monitor.commandsWith("sb:{" + town.id() + "}:draft:U")).isEmpty();
			assertThat(monitor.commandsWith("sb:{" + town.id() + "}:request")).isEmpty();
		}
	}

	@Test
	void makesOneDraftOfABurst(Town town) {
		for (String line : new String[] { "the projector", "in room 12", "is dead.", "I tried another cable.",
				"Help!" }) {
			town.maya().dm().says(line);
		}
		Card draft = draft(town.maya(), "Help!").awaits("the projector")
			.awaits("in room 12")
			.awaits("is dead.")
			.awaits("another cable");
		assertThat(draft.text()).containsSubsequence("the projector", "in room 12", "is dead.", "another cable",
				"Help!");
		assertThat(town.maya().dm().lines()).filteredOn((line) -> line.contains(ASKS)).hasSize(1);
	}

	@Test
	void beginsAnotherDraftAfterTwentyMessages(Town town) {
		for (int i = 0; i < 21; i++) {
			town.maya().dm().says("It is late. " + "again ".repeat(6_000));
		}
		await().untilAsserted(
				() -> assertThat(town.maya().dm().lines()).filteredOn((line) -> line.contains(ASKS)).hasSize(2));
		List<String> drafts = town.whereIs(":draft:UMAYALINDGREN-");
		assertThat(drafts).hasSize(2)
			.allSatisfy((key) -> assertThat(REDIS.opsForHash().lengthOfValue(key, "1")).isBetween(5_000L, 10_000L));
	}

	@Test
	void takesInWhatIsWrittenBelowTheDraft(Town town) {
		town.maya().dm().says("the projector in 12 is dead");
		Card draft = draft(town.maya(), "projector");
		town.thread(draft).replies("I tried another cable.");
		draft.awaits("I tried another cable.");
	}

	@Test
	void beginsAnotherDraftLater(Town town) {
		town.maya().dm().says("the projector in 12 is dead");
		draft(town.maya(), "projector");
		town.nodes().clock().moveForward(Duration.ofMinutes(6));
		town.maya().dm().says("bus 14 is late");
		assertThat(draft(town.maya(), "bus 14").text()).doesNotContain("projector").contains("Late bus");
	}

	@Test
	void makesOneDraftOfWhatIsToldTwice(Town town) {
		town.workspace().events().befall(1, Mishap.twice());
		town.maya().dm().says("the projector in 12 is dead");
		town.maya().dm().says("really dead");
		Card draft = draft(town.maya(), "really dead").awaits("in 12 is dead");
		assertThat(draft.text()).containsOnlyOnce("in 12 is dead\nreally dead");
		assertThat(town.maya().dm().lines()).filteredOn((line) -> line.contains(ASKS)).hasSize(1);
	}

	@Test
	void putsADraftAsideAndKeepsIt(Town town) {
		town.maya().dm().says("the projector in 12 is dead");
		Card aside = draft(town.maya(), "projector");
		assertThat(aside.clicks("Not now").error()).isEmpty();
		Card later = aside.awaits("Discarded. Nothing was sent.");
		assertThat(later.text()).contains("the projector in 12 is dead");
		assertThat(later.buttons()).containsExactly("Review and send…");
		town.maya().dm().says("bus 14 is late");
		draft(town.maya(), "bus 14 is late");
		later.clicks("Review and send…").modal().submits();
		aside.awaits("Sent as *REQ-1*");
	}

	@Test
	void makesOneRequestOfADraft(Town town) {
		town.maya().dm().says("the projector in 12 is dead");
		Card draft = draft(town.maya(), "projector");
		Outcome first = draft.clicks("Review and send…").modal().submits();
		first.sentAgain();
		draft.awaits("Sent as *REQ-1*");
		Modal second = draft.clicks("Review and send…").modal().fills("Summary", "Something else");
		second.submits();
		assertThat(second.errors().get("Summary")).contains("Your first try was saved", "REQ-1");
		assertThat(town.maya().runs("/request mine").ephemeral()).contains("REQ-1").doesNotContain("REQ-2");
	}

	@Test
	void keepsWhatIsWrittenWhileTheFormIsOpen(Town town) {
		town.maya().dm().says("the projector in 12 is dead");
		Card draft = draft(town.maya(), "projector");
		Modal form = draft.clicks("Review and send…").modal();
		town.maya().dm().says("and bus 14 is late");
		draft.awaits("bus 14");
		form.submits();
		draft.awaits("Sent as *REQ-1*");
		Card rest = draft(town.maya(), "and bus 14 is late");
		assertThat(rest.text()).doesNotContain("projector");
		rest.clicks("Review and send…").modal().submits();
		rest.awaits("Sent as *REQ-2*");
	}

	@Test
	void saysWhenItIsLongerThanTheForm(Town town) {
		town.maya().dm().says("The bus is late. " + "It is late again. ".repeat(400));
		Card draft = draft(town.maya(), "It's longer than the form allows.");
		Modal form = draft.clicks("Review and send…").modal();
		assertThat(form.value("Details")).hasSizeLessThanOrEqualTo(3000).contains("Cut off here");
		form.submits();
		draft.awaits("Sent as *REQ-1*");
	}

	@Test
	void takesFilesAlong(Town town) {
		town.maya().dm().shares("roster.csv", "a,b");
		Modal form = draft(town.maya(), "roster.csv").clicks("Review and send…").modal();
		assertThat(form.value("Summary")).isEmpty();
		assertThat(form.value("Files to send")).isEqualTo("roster.csv");
	}

	@Test
	void tellsWhoMayNotAsk(Town town) {
		Person stranger = town.workspace().user("USTRANGER", "Sam Stranger", "sam@elsewhere.example");
		stranger.dm().says("the projector in 12 is dead");
		isTold(stranger, "You're not set up in Switchboard yet.");
		assertThat(stranger.dm().lines()).hasSize(1);
	}

	@Test
	void sendsNobodyElsesDraft(Town town) {
		town.maya().dm().says("the projector in 12 is dead");
		Card draft = draft(town.maya(), "projector");
		String value = draft.json().path("blocks").findValuesAsString("value").get(0);
		Person forger = town.luther()
			.forges((payload) -> ((ObjectNode) payload.get("actions").get(0)).put("value", value));
		town.luther().dm().says("the bus is late");
		draft(town.luther(), "the bus");
		Card mine = forger.dm().card(ASKS);
		assertThat(mine.clicks("Not now").ephemeral()).startsWith("This draft is out of date.");
		assertThat(town.maya().dm().card(ASKS).buttons()).contains("Not now");
	}

}
