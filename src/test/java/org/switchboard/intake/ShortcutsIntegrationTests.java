package org.switchboard.intake;

import org.junit.jupiter.api.Test;
import slacksim.faults.Fault;
import slacksim.workspace.Card;
import slacksim.workspace.Modal;
import slacksim.workspace.Outcome;
import slacksim.workspace.Person;

import org.switchboard.RedisForTests;
import org.switchboard.RedisMonitor;
import org.switchboard.SwitchboardTest;
import org.switchboard.Town;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * "Ask the central office" as a shortcut, anywhere and on messages.
 */
@SwitchboardTest
class ShortcutsIntegrationTests {

	@Test
	void opensTheFormAnywhere(Town town) {
		Modal form = town.maya().starts("ask").modal();
		assertThat(form.value("School")).isEqualTo("Lincoln Elementary");
		Town.fillsIn(form, "Transportation", "Late bus", "Bus 14 is late").submits();
		town.luther().in("#n1-transportation").card("Bus 14 is late");
	}

	@Test
	void opensWithoutALookAtTheStore(Town town) {
		try (RedisMonitor monitor = new RedisMonitor(RedisForTests.shared())) {
			town.maya().starts("ask").modal();
			assertThat(monitor.commandsWith("sb:{" + town.id() + "}:request")).isEmpty();
		}
	}

	@Test
	void tellsWhoMayNotAsk(Town town) {
		Person stranger = town.workspace().user("USTRANGER", "Sam Stranger", "sam@elsewhere.example");
		Modal notice = stranger.starts("ask").modal();
		assertThat(notice.text()).contains("You're not set up in Switchboard yet.", "UGWENHOLLOWAY");
		assertThat(notice.labels()).isEmpty();
	}

	@Test
	void tellsThatSlackDidNotOpenTheForm(Town town) {
		town.workspace().failNext("views.open", 1, Fault.refusal("internal_error"));
		assertThat(town.maya().starts("ask").modal().text()).contains("Slack didn't answer in time");
	}

	@Test
	void leavesItToSlackToTellWhereNoWindowOpens(Town town) {
		town.workspace().failNext("views.open", 2, Fault.refusal("internal_error"));
		Outcome outcome = town.maya().starts("ask");
		assertThat(outcome.error()).isNotEmpty();
		assertThat(outcome.openModal()).isEmpty();
	}

	@Test
	void takesAMessageAlong(Town town) {
		Card said = town.luther()
			.in("#n1-transportation")
			.says("Bus 14 is late &lt;again&gt; &amp; again. Ask <@UTHUYNGUYEN>, and see <https://bus.example|the map>.");
		Modal form = town.luther().in("#n1-transportation").message(said.ts()).starts("ask-about").modal();
		assertThat(form.value("Summary")).isEqualTo("Bus 14 is late <again> & again.");
		assertThat(form.value("Details"))
			.startsWith("Bus 14 is late <again> & again. Ask @Thuy Nguyen, and see the map (https://bus.example).")
			.endsWith(linkTo(said));
	}

	@Test
	void saysWhoWroteItAndOnce(Town town) {
		Card said = town.thuy().in("#n1-transportation").says("Bus 14 is late");
		Modal form = town.luther().in("#n1-transportation").message(said.ts()).starts("ask-about").modal();
		assertThat(form.value("Summary")).isEqualTo("Bus 14 is late");
		assertThat(form.value("Details")).startsWith("Thuy Nguyen wrote this: https://").endsWith(linkTo(said));
	}

	@Test
	void takesFilesAlong(Town town) {
		Card shared = town.luther().in("#n1-transportation").shares("roster.csv", "a,b");
		Modal form = shared.starts("ask-about").modal();
		assertThat(form.value("Summary")).isEmpty();
		assertThat(form.value("Files to send")).isEqualTo("roster.csv");
		assertThat(form.value("Details")).contains(linkTo(shared));
	}

	@Test
	void saysWhenAMessageIsCutAndWhereTheRestIs(Town town) {
		Card said = town.luther().in("#n1-transportation").says("The bus. " + "It is late again. ".repeat(400));
		Modal form = said.starts("ask-about").modal();
		assertThat(form.value("Summary")).isEqualTo("The bus.");
		assertThat(form.value("Details")).hasSizeLessThanOrEqualTo(3000)
			.contains("(Cut off here: the message is longer than the form allows.)")
			.endsWith(linkTo(said));
		Town.fillsIn(form.chooses("School", "Lincoln Elementary"), "Transportation", "Late bus", "The bus").submits();
		town.luther().in("#n1-transportation").card("REQ-1");
	}

	@Test
	void worksInThreadsAndOnMessagesOfBots(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		Card card = town.luther().in("#n1-transportation").card(key);
		assertThat(card.starts("ask-about").modal().value("Details")).endsWith(linkTo(card));
		Card reply = town.thread(card).replies("It is on its way.");
		assertThat(reply.starts("ask-about").modal().value("Details"))
			.endsWith(linkTo(reply) + "?thread_ts=" + card.ts() + "&cid=" + card.channelId());
	}

	private static String linkTo(Card card) {
		return ".slack.com/archives/" + card.channelId() + "/p" + card.ts().replace(".", "");
	}

}
