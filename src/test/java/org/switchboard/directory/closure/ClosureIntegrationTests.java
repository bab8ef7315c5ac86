package org.switchboard.directory.closure;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import slacksim.workspace.Card;
import slacksim.workspace.Outcome;
import slacksim.workspace.Person;
import tools.jackson.databind.node.ObjectNode;

import org.switchboard.Node;
import org.switchboard.SwitchboardTest;
import org.switchboard.Town;
import org.switchboard.TwoNodes;
import org.switchboard.directory.Closure;
import org.switchboard.directory.Directories;
import org.switchboard.directory.Directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Administrators close the district on short notice. */
@SwitchboardTest
class ClosureIntegrationTests {

	private static final ZoneId ZONE = ZoneId.of("America/New_York");

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, MMMM d", Locale.ENGLISH);

	private LocalDate tuesday;

	@BeforeEach
	void isTuesdayAtFour(Town town) {
		Instant now = town.nodes().clock().instant();
		this.tuesday = LocalDate.ofInstant(now, ZONE).with(TemporalAdjusters.next(DayOfWeek.TUESDAY));
		town.nodes().clock().shows(this.tuesday.atTime(16, 0).atZone(ZONE).toInstant());
	}

	@AfterEach
	void timeIsRealAgain() {
		TwoNodes.shared().clock().startsAgain();
	}

	@Test
	void declaresClosureOnEveryNode(Town town) {
		String answer = gwen(town).runs("/switchboard closure tomorrow \"snow\"").ephemeral();
		assertThat(answer).isEqualTo("*Closed on " + in(1) + "*: snow. Due times skip it. "
				+ "Undo: `/switchboard closure cancel " + this.tuesday.plusDays(1) + "`.");
		await().untilAsserted(() -> assertThat(directories(town)).allSatisfy((directory) -> {
			assertThat(directory.closures()).singleElement()
				.usingRecursiveComparison()
				.ignoringFields("at")
				.isEqualTo(new Closure(this.tuesday.plusDays(1), Optional.empty(), "snow", gwen(town).id(),
						Instant.EPOCH));
			assertThat(directory.businessDays().daysOff().closed()).containsExactly(this.tuesday.plusDays(1));
		}));
	}

	@Test
	void declaresEarlyClosing(Town town) {
		assertThat(gwen(town).runs("/switchboard closure tomorrow from 12:00 \u201Cice & wind\u201D").ephemeral())
			.startsWith("*Early closing at 12:00 PM on " + in(1) + "*: ice &amp; wind.");
		await().untilAsserted(() -> assertThat(directories(town))
			.allSatisfy((directory) -> assertThat(directory.businessDays().daysOff().early())
				.containsEntry(this.tuesday.plusDays(1), LocalTime.NOON)));
	}

	@Test
	void keepsClosureWhenFileIsReloaded(Town town) {
		gwen(town).runs("/switchboard closure today snow").ephemeral();
		town.reloads((yaml) -> yaml + "\n# new\n");
		assertThat(directories(town)).allSatisfy((directory) -> assertThat(directory.closures()).hasSize(1));
	}

	@Test
	void changesNothingWhenDeclaredTwice(Town town) {
		Outcome declared = gwen(town).runs("/switchboard closure tomorrow snow");
		declared.ephemeral();
		String again = "Closed on " + in(1) + " already, set by <@" + gwen(town).id() + ">: snow. Nothing was changed.";
		assertThat(gwen(town).runs("/switchboard closure tomorrow \"snow\"").ephemeral()).isEqualTo(again);
		declared.sentAgain();
		await().until(() -> declared.ephemerals().contains(again));
		assertThat(gwen(town).runs("/switchboard closure tomorrow from noon \"ice\"").ephemeral())
			.contains("replaces the earlier closure");
	}

	@Test
	void listsAndCancelsClosures(Town town) {
		assertThat(gwen(town).runs("/switchboard closure").ephemeral()).startsWith("No closures are scheduled");
		gwen(town).runs("/switchboard closure tomorrow until Friday \"no power\"").ephemeral();
		gwen(town).runs("/switchboard closure today from 4:30 pm \"<!channel> ice\"").ephemeral();
		Card list = gwen(town).runs("/switchboard closure").note();
		assertThat(list.text()).contains("*Early closing at 4:30 PM on " + in(0) + "*: &lt;!channel&gt; ice",
				"*Closed on 3 days, " + in(1) + " until " + in(3) + "*: no power",
				"<@" + gwen(town).id() + ">, <!date^");
		assertThat(list.buttons()).containsExactly("Undo", "Undo");
		list.clicks("Undo");
		Card left = list.awaits("Closure canceled: " + in(0) + ".");
		assertThat(left.text()).contains("no power").doesNotContain("ice");
		left.clicks("Undo");
		Card none = left.awaits("Closure canceled: 3 days, " + in(1) + " until " + in(3));
		assertThat(none.buttons()).isEmpty();
		await().untilAsserted(() -> assertThat(directories(town))
			.allSatisfy((directory) -> assertThat(directory.closures()).isEmpty()));
	}

	@Test
	void cancelsByCommand(Town town) {
		gwen(town).runs("/switchboard closure tomorrow until Friday \"no power\"").ephemeral();
		assertThat(gwen(town).runs("/switchboard closure cancel tomorrow").ephemeral())
			.startsWith("Closure canceled: " + in(1) + ".");
		assertThat(gwen(town).runs("/switchboard closure cancel tomorrow").ephemeral())
			.startsWith("No closure is scheduled for that day.");
		assertThat(gwen(town).runs("/switchboard closure").note().text())
			.contains("*Closed on " + in(2) + " and " + in(3) + "*");
	}

	@Test
	void ignoresOutdatedButton(Town town) {
		gwen(town).runs("/switchboard closure tomorrow snow").ephemeral();
		Card list = gwen(town).runs("/switchboard closure").note();
		gwen(town).runs("/switchboard closure tomorrow from noon ice").ephemeral();
		list.clicks("Undo");
		assertThat(list.awaits("No closure is scheduled for that day.").text())
			.contains("*Early closing at 12:00 PM on " + in(1) + "*: ice");
	}

	@Test
	void refusesEveryoneButAdministrators(Town town) {
		String refusal = "Only Switchboard's administrators can do this. Nothing was changed.";
		for (Person person : List.of(town.maya(), town.luther())) {
			assertThat(person.runs("/switchboard closure tomorrow snow").ephemeral()).isEqualTo(refusal);
			assertThat(person.runs("/switchboard closure").ephemeral()).isEqualTo(refusal);
		}
		gwen(town).runs("/switchboard closure tomorrow snow").ephemeral();
		assertThat(town.luther().runs("/switchboard closure cancel tomorrow").ephemeral()).isEqualTo(refusal);
		Person forger = gwen(town).forges((payload) -> {
			if (payload.get("user") instanceof ObjectNode user) {
				user.put("id", town.luther().id());
			}
		});
		Card list = forger.runs("/switchboard closure").note();
		assertThat(list.clicks("Undo").ephemeral()).isEqualTo(refusal);
		assertThat(gwen(town).runs("/switchboard closure").note().text()).contains("snow");
	}

	@Test
	void ignoresForgedButton(Town town) {
		gwen(town).runs("/switchboard closure tomorrow snow").ephemeral();
		for (String value : List.of("", "1:" + gwen(town).id(), "<!channel>", "z".repeat(5000))) {
			Person forger = gwen(town).forges((payload) -> {
				if (payload.at("/actions/0") instanceof ObjectNode action) {
					action.put("value", value);
				}
			});
			Card list = forger.runs("/switchboard closure").note();
			list.clicks("Undo");
			assertThat(list.awaits("No closure is scheduled for that day.").text()).contains("snow");
		}
	}

	@Test
	void explainsWhyClosureIsRefused(Town town) {
		assertThat(gwen(town).runs("/switchboard closure 2020-01-01 snow").ephemeral())
			.isEqualTo("That day is over. Closures can start today or later. Nothing was changed.");
		assertThat(
				gwen(town).runs("/switchboard closure " + this.tuesday.plusYears(1).plusDays(1) + " snow").ephemeral())
			.isEqualTo("That's more than a year away. Put it in the `calendar` of the district file, "
					+ "then run `/switchboard reload`. Nothing was changed.");
		assertThat(gwen(town).runs("/switchboard closure Saturday snow").ephemeral())
			.isEqualTo("That day is already a weekend or holiday. Nothing was changed.");
		assertThat(directories(town)).allSatisfy((directory) -> assertThat(directory.closures()).isEmpty());
	}

	@ParameterizedTest
	@ValueSource(strings = { "snow", "<!channel>", "\uD83D\uDE00", "tomorrow", "tomorrow \"\"",
			"tomorrow from then on snow", "cancel", "until tomorrow" })
	void asksForWhatIsUnclear(String words, Town town) {
		assertThat(gwen(town).runs("/switchboard closure " + words).ephemeral()).contains("?", "Nothing was changed.")
			.doesNotContain("<!channel>");
		assertThat(directories(town)).allSatisfy((directory) -> assertThat(directory.closures()).isEmpty());
	}

	@ParameterizedTest
	@ValueSource(strings = { "z", "\uD83D\uDE00", "<!channel> ", "& " })
	void cutsLongReason(String word, Town town) {
		String answer = gwen(town).runs("/switchboard closure tomorrow " + word.repeat(5000 / word.length()))
			.ephemeral();
		assertThat(answer).startsWith("*Closed on " + in(1) + "*: ").contains("…. Due").hasSizeLessThan(800);
		assertThat(answer).doesNotContain("<!channel>");
		assertThat(gwen(town).runs("/switchboard closure").note().text()).contains("*Closed on")
			.doesNotContain("<!channel>");
	}

	private static Person gwen(Town town) {
		return town.person("Gwen Holloway");
	}

	private static List<Directory> directories(Town town) {
		return List.of(town.nodes().first(), town.nodes().second())
			.stream()
			.map((Node node) -> node.bean(Directories.class).of(town.id()))
			.toList();
	}

	private String in(int days) {
		LocalDate day = this.tuesday.plusDays(days);
		return day.format(DAY) + ((day.getYear() != this.tuesday.getYear()) ? " " + day.getYear() : "");
	}

}
