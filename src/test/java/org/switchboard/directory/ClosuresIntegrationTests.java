package org.switchboard.directory;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.data.redis.core.StringRedisTemplate;

import org.switchboard.MovableClock;
import org.switchboard.RedisForTests;
import org.switchboard.WorkspacesForTests;
import org.switchboard.directory.ClosureOutcome.Declared;
import org.switchboard.directory.ClosureOutcome.DeclaredBefore;
import org.switchboard.directory.ClosureOutcome.Refused;
import org.switchboard.directory.ClosureOutcome.TakenBack;
import org.switchboard.workspace.WorkspaceId;

import static org.assertj.core.api.Assertions.assertThat;

/** Closures declared by administrators, on two nodes over one Redis. */
class ClosuresIntegrationTests {

	private static final LocalDate WEDNESDAY = LocalDate.of(2031, 12, 3);

	private static final LocalDate THURSDAY = WEDNESDAY.plusDays(1);

	private static final Instant AT = Instant.parse("2031-12-03T15:00:00Z");

	private static final Closure SNOW = new Closure(THURSDAY, Optional.empty(), "snow", "UGWENHOLLOWAY", AT);

	private static final Closure ICE = new Closure(THURSDAY, Optional.of(LocalTime.NOON), "ice", "UANARUIZ", AT);

	private final WorkspaceId workspace = WorkspacesForTests.fresh();

	private final StringRedisTemplate redis = RedisForTests.shared().template();

	private final MovableClock clock = new MovableClock(AT);

	private final DirectoryNode here = new DirectoryNode(this.clock);

	private final DirectoryNode there = new DirectoryNode(this.clock);

	@BeforeEach
	void load() {
		this.here.directories.load(this.workspace, yaml(), "district.yml");
		this.there.watcher.check();
	}

	@AfterEach
	void forget() {
		this.here.directories.forget(this.workspace);
		assertThat(this.redis.hasKey(key())).isFalse();
	}

	@Test
	void appliesHereAtOnceAndElsewhereAtNextCheck() {
		assertThat(declare(this.here, SNOW, THURSDAY, "click-1")).isEqualTo(new Declared(List.of(SNOW), false));
		assertThat(this.there.directories.of(this.workspace).closures()).isEmpty();
		this.there.watcher.check();
		for (DirectoryNode node : List.of(this.here, this.there)) {
			Directory directory = node.directories.of(this.workspace);
			assertThat(directory.closures()).containsExactly(SNOW);
			assertThat(doneIn(directory, "it", Duration.ofHours(10))).isEqualTo("2031-12-05T12:00");
			assertThat(directory.businessDays().after(AT, 1)).isEqualTo(AT.plus(Duration.ofDays(2)));
			assertThat(node.told(this.workspace))
				.containsExactly(new ClosuresChanged(this.workspace, Set.of(THURSDAY)));
		}
		this.there.watcher.check();
		assertThat(this.there.told(this.workspace)).hasSize(1);
	}

	@Test
	void returnsClosureOfOtherNodeWhenUpToDateIsNeeded() {
		declare(this.here, SNOW, THURSDAY, "click-1");
		assertThat(this.there.directories.upToDate(this.workspace).closures()).containsExactly(SNOW);
	}

	@Test
	void closesEarlyAndEarliestTimeCounts() {
		declare(this.here, ICE, THURSDAY, "click-1");
		Directory directory = this.here.directories.of(this.workspace);
		assertThat(doneIn(directory, "it", Duration.ofHours(10))).isEqualTo("2031-12-04T12:00");
		assertThat(doneIn(directory, "it", Duration.ofHours(11))).isEqualTo("2031-12-05T09:00");
		assertThat(directory.businessDays().after(AT, 1)).isEqualTo(AT.plus(Duration.ofDays(1)));
		// the file says 13:00
		Closure later = ICE.on(LocalDate.of(2031, 12, 5));
		declare(this.here, later, later.date(), "click-2");
		assertThat(doneIn(this.here.directories.of(this.workspace), "it", Duration.ofHours(15)))
			.isEqualTo("2031-12-08T09:00");
	}

	@Test
	void skipsDaysOff() {
		LocalDate friday = THURSDAY.plusDays(1);
		ClosureOutcome outcome = declare(this.here, SNOW.on(friday), friday.plusDays(4), "click-1");
		assertThat(outcome).isEqualTo(new Declared(
				List.of(SNOW.on(friday), SNOW.on(friday.plusDays(3)), SNOW.on(friday.plusDays(4))), false));
	}

	@Test
	void changesNothingWhenDeclaredTwice() {
		declare(this.here, SNOW, THURSDAY, "click-1");
		LiveOverrides once = this.here.overrides.find(this.workspace);
		this.clock.move(Duration.ofMinutes(1));
		assertThat(declare(this.there, SNOW, THURSDAY, "click-2")).isEqualTo(new DeclaredBefore(List.of(SNOW)));
		assertThat(this.here.overrides.find(this.workspace)).isEqualTo(once);
		assertThat(declare(this.there, SNOW, THURSDAY.plusDays(1), "click-3"))
			.isEqualTo(new Declared(List.of(SNOW.on(THURSDAY.plusDays(1))), false));
	}

	@Test
	void replacesEarlierClosure() {
		declare(this.here, SNOW, THURSDAY, "click-1");
		assertThat(declare(this.there, ICE, THURSDAY, "click-2")).isEqualTo(new Declared(List.of(ICE), true));
		assertThat(this.here.looking().directories.of(this.workspace).closures()).containsExactly(ICE);
		assertThat(this.here.told(this.workspace)).containsExactly(
				new ClosuresChanged(this.workspace, Set.of(THURSDAY)),
				new ClosuresChanged(this.workspace, Set.of(THURSDAY)));
	}

	@Test
	void cancelsClosures() {
		declare(this.here, SNOW, THURSDAY, "click-1");
		assertThat(this.there.closures.takeBack(this.workspace, THURSDAY, THURSDAY, "click-2"))
			.isEqualTo(new TakenBack(List.of(SNOW)));
		assertThat(this.here.looking().directories.of(this.workspace).closures()).isEmpty();
		assertThat(this.here.told(this.workspace)).hasSize(2);
		assertThat(this.here.closures.takeBack(this.workspace, THURSDAY, THURSDAY, "click-3"))
			.isEqualTo(Refused.NOT_DECLARED);
		assertThat(declare(this.here, SNOW, THURSDAY, "click-4")).isEqualTo(new Declared(List.of(SNOW), false));
	}

	@Test
	void ignoresRetryAfterLaterChange() {
		OverrideStore.Entry declared = new OverrideStore.Entry(THURSDAY.toString(), "",
				StoredClosure.of(SNOW, "click-1"));
		assertThat(put("click-1", declared)).isEmpty();
		assertThat(put("click-1", declared)).isEmpty();
		this.here.closures.takeBack(this.workspace, THURSDAY, THURSDAY, "click-2");
		assertThat(put("click-1", declared)).containsExactly("click-2");
		OverrideStore.Entry friday = new OverrideStore.Entry("2031-12-05", "", StoredClosure.of(SNOW, "click-3"));
		assertThat(put("click-3", friday, declared)).containsExactly("", "click-2");
		assertThat(this.here.overrides.find(this.workspace).closures()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "2031-12-02, 2031-12-02,, PAST", "2031-12-01, 2031-12-04,, PAST", "2031-12-04, 2031-12-03,, BACKWARDS",
			"2032-12-04, 2032-12-04,, FAR_AHEAD", "2031-12-06, 2031-12-07,, DAY_OFF",
			"2031-12-24, 2031-12-24,, DAY_OFF", "2031-12-24, 2031-12-24, 12:00, DAY_OFF",
			"2031-12-04, 2031-12-04, 17:00, ENDED_BEFORE", "2031-12-05, 2031-12-05, 13:00, ENDED_BEFORE",
			"2031-12-04, 2031-12-04, 01:30, NOT_BEGUN", "2031-12-04, 2031-12-04, 08:00, NOT_BEGUN" })
	void refusesPointlessClosure(LocalDate from, LocalDate until, LocalTime early, Refused why) {
		Closure first = new Closure(from, Optional.ofNullable(early), "snow", "UGWENHOLLOWAY", AT);
		assertThat(declare(this.here, first, until, "click-1")).isEqualTo(why);
		assertThat(this.here.told(this.workspace)).isEmpty();
		assertThat(this.redis.hasKey(key())).isFalse();
	}

	@Test
	void skipsWeekendsWhenFileGivesNoHours() {
		this.here.directories.load(this.workspace, RiverbendDistrict.yaml(), "district.yml");
		LocalDate saturday = THURSDAY.plusDays(2);
		assertThat(declare(this.here, SNOW.on(saturday), saturday, "click-1")).isEqualTo(Refused.DAY_OFF);
		assertThat(declare(this.here, SNOW, saturday, "click-2")).isInstanceOf(Declared.class);
		assertThat(this.here.directories.of(this.workspace).closures()).extracting(Closure::date)
			.containsExactly(THURSDAY, THURSDAY.plusDays(1));
	}

	@Test
	void allowsTodayAndUpToAYearAhead() {
		assertThat(declare(this.here, SNOW.on(WEDNESDAY), WEDNESDAY, "click-1")).isInstanceOf(Declared.class);
		LocalDate last = WEDNESDAY.plusYears(1);
		assertThat(declare(this.here, SNOW.on(last), last, "click-2")).isInstanceOf(Declared.class);
	}

	@Test
	void keepsClosuresWhenFileIsReloaded() {
		declare(this.here, SNOW, THURSDAY, "click-1");
		this.there.directories.load(this.workspace, yaml() + "\n# new\n", "district.yml");
		this.here.watcher.check();
		DirectoryNode started = new DirectoryNode(this.clock).looking();
		for (DirectoryNode node : List.of(this.here, this.there, started)) {
			assertThat(node.directories.of(this.workspace).closures()).containsExactly(SNOW);
			assertThat(node.told(this.workspace))
				.containsExactly(new ClosuresChanged(this.workspace, Set.of(THURSDAY)));
		}
	}

	@Test
	void forgetsClosureAfterAYear() {
		declare(this.here, SNOW, THURSDAY, "click-1");
		this.here.closures.takeBack(this.workspace, THURSDAY, THURSDAY, "click-2");
		declare(this.here, SNOW.on(WEDNESDAY), WEDNESDAY, "click-3");
		this.clock.move(Duration.ofDays(366));
		declare(this.here, SNOW.on(WEDNESDAY.plusYears(1)), WEDNESDAY.plusYears(1), "click-4");
		assertThat(this.redis.opsForHash().keys(key())).containsExactlyInAnyOrder("2031-12-03", "2032-12-03");
		assertThat(this.here.closures.takeBack(this.workspace, WEDNESDAY, WEDNESDAY, "click-5"))
			.isEqualTo(Refused.PAST);
		this.clock.move(Duration.ofDays(5));
		declare(this.here, SNOW.on(LocalDate.of(2032, 12, 9)), LocalDate.of(2032, 12, 9), "click-6");
		assertThat(this.redis.opsForHash().keys(key())).containsExactlyInAnyOrder("2032-12-03", "2032-12-09");
	}

	@Test
	void storesShapeNumber() {
		this.redis.opsForHash()
			.put(key(), "2031-12-04", "{\"shape\":1,\"change\":\"click-1\",\"keepUntil\":1,\"from\":\"12:00\","
					+ "\"reason\":\"ice\",\"by\":\"UANARUIZ\",\"at\":1954076400000}");
		this.redis.opsForHash().put(key(), "2031-12-05", "{\"shape\":1,\"change\":\"click-2\",\"keepUntil\":1}");
		this.redis.opsForHash()
			.put(key(), "2031-12-08", "{\"shape\":1,\"change\":\"click-1\",\"keepUntil\":1,\"reason\":\"snow\","
					+ "\"by\":\"UGWENHOLLOWAY\",\"at\":1954076400000,\"mood\":null}");
		assertThat(this.here.overrides.find(this.workspace).closures()).containsExactly(ICE,
				SNOW.on(LocalDate.of(2031, 12, 8)));
	}

	private ClosureOutcome declare(DirectoryNode node, Closure first, LocalDate until, String intent) {
		return node.closures.declare(this.workspace, first, until, intent);
	}

	private List<String> put(String change, OverrideStore.Entry... things) {
		return this.here.overrides.put(this.workspace, OverrideStore.Kind.CLOSURES, change, List.of(things));
	}

	private String key() {
		return OverrideStore.key(this.workspace, OverrideStore.Kind.CLOSURES);
	}

	// from 10:00 on a Wednesday
	private static String doneIn(Directory directory, String department, Duration work) {
		return directory.timeOf(department)
			.plus(AT, work)
			.atZone(ZoneId.of("America/New_York"))
			.toLocalDateTime()
			.toString();
	}

	private static String yaml() {
		return RiverbendDistrict.yaml().replace("\ndepartments:\n", """

				calendar:
				  hours: {monday-friday: 8:00-16:00}
				  holidays: [{name: Break, date: 2031-12-24}]
				  early-release: [{name: Party, date: 2031-12-05, at: 13:00}]
				departments:
				""");
	}

}
