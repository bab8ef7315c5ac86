package org.switchboard.directory;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.redis.core.StringRedisTemplate;

import org.switchboard.MovableClock;
import org.switchboard.RedisForTests;
import org.switchboard.WorkspacesForTests;
import org.switchboard.workspace.WorkspaceId;

import static org.assertj.core.api.Assertions.assertThat;

/** Absences people enter themselves, on two nodes over one Redis. */
class AbsencesIntegrationTests {

	private static final LocalDate MONDAY = LocalDate.of(2031, 9, 29);

	private static final Absence WEEK = new Absence(MONDAY, MONDAY.plusDays(4), Optional.of("UBOCHEN"));

	private final WorkspaceId workspace = WorkspacesForTests.fresh();

	private final StringRedisTemplate redis = RedisForTests.shared().template();

	private final MovableClock clock = new MovableClock(Instant.parse("2031-09-29T15:00:00Z"));

	private final DirectoryNode here = new DirectoryNode(this.clock);

	private final DirectoryNode there = new DirectoryNode(this.clock);

	@BeforeEach
	void load() {
		this.here.directories.load(this.workspace, RiverbendDistrict.yaml(), "district.yml");
		this.there.watcher.check();
	}

	@AfterEach
	void forget() {
		this.here.directories.forget(this.workspace);
		assertThat(this.redis.hasKey(OverrideStore.key(this.workspace, OverrideStore.Kind.AWAY))).isFalse();
	}

	@Test
	void appliesHereAtOnceAndElsewhereAtNextCheck() {
		this.here.absences.begin(this.workspace, "UTHUYNGUYEN", WEEK, "click-1");
		assertThat(thuy(this.here).absences()).containsExactly(WEEK);
		assertThat(thuy(this.there).absences()).isEmpty();
		this.there.watcher.check();
		for (DirectoryNode node : List.of(this.here, this.there)) {
			Directory directory = node.directories.of(this.workspace);
			Team team = directory.team("n1-transportation").orElseThrow();
			assertThat(directory.saidAbsence("UTHUYNGUYEN")).contains(WEEK);
			assertThat(team.members()).contains(thuy(node));
			assertThat(team.presentOn(MONDAY)).doesNotContain(thuy(node)).hasSize(2);
			assertThat(team.substitutes()).containsValue(thuy(node));
			assertThat(team.coverFor(team.lead(), MONDAY)).isEqualTo(team.lead());
			assertThat(node.told(this.workspace))
				.containsExactly(new AbsencesChanged(this.workspace, Set.of("UTHUYNGUYEN")));
		}
		this.there.watcher.check();
		assertThat(this.there.told(this.workspace)).hasSize(1);
	}

	@Test
	void returnsAbsenceOfOtherNodeWhenUpToDateIsNeeded() {
		this.here.absences.begin(this.workspace, "UTHUYNGUYEN", WEEK, "click-1");
		assertThat(this.there.directories.upToDate(this.workspace).saidAbsence("UTHUYNGUYEN")).contains(WEEK);
	}

	@Test
	void endsAbsence() {
		this.here.absences.begin(this.workspace, "UTHUYNGUYEN", WEEK, "click-1");
		this.there.absences.end(this.workspace, "UTHUYNGUYEN", "click-2");
		this.here.watcher.check();
		assertThat(thuy(this.here).absences()).isEmpty();
		assertThat(thuy(this.there).absences()).isEmpty();
	}

	@Test
	void addsToAbsencesInFile() {
		LocalDate day = LocalDate.of(2040, 11, 20);
		Absence entered = new Absence(day, day);
		this.here.absences.begin(this.workspace, "UANARUIZ", entered, "click-1");
		Directory directory = this.here.directories.of(this.workspace);
		assertThat(directory.person("UANARUIZ").orElseThrow().absences()).hasSize(2).contains(entered);
		assertThat(directory.listedAbsence("UANARUIZ", day).orElseThrow().until()).isEqualTo("2040-12-01");
	}

	@Test
	void keepsAbsenceWhenFileIsReloaded() {
		this.here.absences.begin(this.workspace, "UTHUYNGUYEN", WEEK, "click-1");
		this.there.directories.load(this.workspace, RiverbendDistrict.yaml() + "\n# new\n", "district.yml");
		this.here.watcher.check();
		assertThat(thuy(this.here).absences()).containsExactly(WEEK);
		assertThat(thuy(this.there).absences()).containsExactly(WEEK);
		assertThat(thuy(new DirectoryNode(this.clock).looking()).absences()).containsExactly(WEEK);
	}

	@Test
	void ignoresRetry() {
		this.here.absences.begin(this.workspace, "UTHUYNGUYEN", WEEK, "click-1");
		OverrideStore store = new OverrideStore(this.redis, this.clock);
		LiveOverrides once = store.find(this.workspace);
		this.here.absences.begin(this.workspace, "UTHUYNGUYEN", WEEK, "click-1");
		assertThat(store.find(this.workspace)).isEqualTo(once);
		assertThat(once.absences()).containsEntry("UTHUYNGUYEN", WEEK);
		this.here.absences.end(this.workspace, "UTHUYNGUYEN", "click-2");
		assertThat(store.find(this.workspace).absences()).isEmpty();
	}

	@Test
	void forgetsAbsenceAfterItEnds() {
		String key = OverrideStore.key(this.workspace, OverrideStore.Kind.AWAY);
		this.here.absences.begin(this.workspace, "UTHUYNGUYEN", WEEK, "click-1");
		this.here.absences.end(this.workspace, "UIVANPETROV", "click-2");
		this.clock.move(Duration.ofDays(4));
		this.here.absences.begin(this.workspace, "UBOCHEN", new Absence(MONDAY, MONDAY.plusDays(30)), "click-3");
		assertThat(this.redis.opsForHash().keys(key)).containsExactlyInAnyOrder("UTHUYNGUYEN", "UBOCHEN");
		this.clock.move(Duration.ofDays(5));
		this.here.absences.end(this.workspace, "UIVANPETROV", "click-4");
		assertThat(this.redis.opsForHash().keys(key)).containsExactlyInAnyOrder("UBOCHEN", "UIVANPETROV");
	}

	@Test
	void storesShapeNumber() {
		this.redis.opsForHash()
			.put(OverrideStore.key(this.workspace, OverrideStore.Kind.AWAY), "UTHUYNGUYEN",
					"{\"shape\":1,\"change\":\"click-1\",\"keepUntil\":1,\"from\":\"2031-09-29\","
							+ "\"until\":\"2031-10-03\",\"substitute\":\"UBOCHEN\"}");
		assertThat(new OverrideStore(this.redis, this.clock).find(this.workspace).absences())
			.containsEntry("UTHUYNGUYEN", WEEK);
	}

	private Person thuy(DirectoryNode node) {
		return node.directories.of(this.workspace).person("UTHUYNGUYEN").orElseThrow();
	}

}
