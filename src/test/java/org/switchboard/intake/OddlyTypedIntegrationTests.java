package org.switchboard.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import slacksim.workspace.Card;
import slacksim.workspace.Modal;
import slacksim.workspace.Person;
import slacksim.workspace.SlackQuirk;

import org.switchboard.SwitchboardTest;
import org.switchboard.Town;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What people type is understood however their keyboards, word processors and Slack put
 * it, and stays as they saw it.
 */
@SwitchboardTest
class OddlyTypedIntegrationTests {

	private static final List<String> RELATIVES = List.of("ＲＥＱ－７８", "req 78", "req #78", "_REQ-78_", "`REQ-78`",
			"(REQ-78)", "“REQ-78”", "REQ\u200b-\u200d78\ufeff", "REQ\u00ad-78", "\u202aREQ-78\u202c", "REQ—78",
			"REQ−78", "REQ\u00a078?!", "👉 REQ-78", "search\u2003REQ-78", "Why?\u00a0*REQ-78*", "*why REQ-78*", "MINE!",
			"*mine*", "“back”", "mine\u200b", "search:\u202fbus", "*search* bus", "help?", "`help`");

	private static Stream<String> lines() {
		try (InputStream file = OddlyTypedIntegrationTests.class.getResourceAsStream("request-commands.txt")) {
			String text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
			return Stream.concat(text.lines(), RELATIVES.stream());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Test
	void commandsDoWhatTheySay(Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		String number = key.replace("REQ-", "");
		assertThat(lines()).allSatisfy((line) -> {
			String typed = line.replace("78", number).replace("７８", number);
			assertThat(town.maya().runs("/request " + typed).ephemeral()).as(line)
				.contains((line.contains("7") || line.contains("７")) ? key : "")
				.isNotBlank();
			assertThat(town.maya().modal()).as(line).isEmpty();
		});
	}

	@Test
	void mentionedChannelsAndOtherWordsAreNoCommands(Town town) {
		town.mayaAsksAboutABus("Bus 14 is late");
		for (String typed : new String[] { "<#C1|req-1>", "REQ-1 and REQ-2", "back door is stuck", "mine cart" }) {
			assertThat(town.maya().runs("/request " + typed).modal().value("Summary")).isEqualTo(typed);
		}
	}

	@Test
	void commandsOfLeadersAndAdministratorsDoSoToo(Town town) {
		Person gwen = town.person("Gwen Holloway");
		assertThat(gwen.runs("/digest \u200b*Help*").ephemeral()).contains("/digest");
		assertThat(gwen.runs("/digest thanks\u00a0on.").ephemeral()).contains("thanks off");
		assertThat(gwen.runs("/digest “ＩＴ”\u2003last\u00a0week.").ephemeral()).isEqualTo("Sent to your DMs.");
		assertThat(gwen.runs("/switchboard Jobs\u00a0").ephemeral()).contains("Scheduled jobs");
		assertThat(gwen.runs("/switchboard *closure*\u2003").ephemeral()).contains("/switchboard closure");
		assertThat(gwen.runs("/switchboard rebuild\u00a0measures.").ephemeral()).doesNotContain("`");
	}

	@Test
	void wordsStayAsTheyWereSeenWhetherSlackEscapesThemOrNot(Town town) {
		for (boolean escapes : new boolean[] { false, true }) {
			for (SlackQuirk quirk : List.of(SlackQuirk.ESCAPED_COMMANDS, SlackQuirk.ESCAPED_TYPING,
					SlackQuirk.ESCAPED_PLAIN_TEXT)) {
				town.workspace().follows(quirk, escapes);
			}
			String summary = "AT&T line <3 is down, " + escapes;
			Modal form = town.maya().runs("/request " + summary).modal();
			assertThat(form.value("Summary")).isEqualTo(summary);
			Town.fillsIn(form, "IT", "Printers", summary)
				.fills("Details", "x > 1 && y\nTom’s “naïve” 👩\u200d🏫\u200b")
				.submits();
			Card card = town.person("Rajesh Iyer").in("#n1-it").card("AT&amp;T line &lt;3 is down, " + escapes);
			assertThat(card.text()).contains("x &gt; 1 &amp;&amp; y Tom’s “naïve” 👩\u200d🏫")
				.doesNotContain("amp;amp", "\u200b");
		}
	}

	@Test
	void draftsStayAsTheyWereSeen(Town town) {
		town.workspace().follows(SlackQuirk.ESCAPED_TYPING, true);
		town.maya().dm().says("The AT&amp;T\u00a0line\u200b is &lt;down&gt;");
		Card draft = town.maya().dm().card("The AT&T line");
		assertThat(draft.clicks("Review and send…").modal().value("Summary")).isEqualTo("The AT&T line is <down>");
	}

	@Test
	void spacesThatBreakNothingAreNoSummary(Town town) {
		Modal form = Town.fillsIn(town.maya().runs("/request").modal(), "IT", "Printers", "\u00a0\u3164\u200b");
		form.submits();
		assertThat(form.errors()).containsKey("Summary");
	}

	@Test
	void linksFindTheKey(Town town) {
		String incident = town.mayaAsksAboutABus("Bus 14 is late");
		String other = town.mayaAsksAboutABus("Where is bus 14?");
		Town.says(town.luther().in("#n1-transportation").card(other), "Link to another request…",
				"#" + incident.replace("-", "\u2011") + ".");
		town.luther().in("#n1-transportation").card(other).awaits(incident);
	}

}
