package org.switchboard.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TeamTests {

	private static final LocalDate TODAY = LocalDate.of(2030, 3, 4);

	private final Person lead = present("ULEAD");

	private final Person ana = away("UANA");

	private final Person bo = away("UBO");

	private final Person cem = present("UCEM");

	@Test
	void leavesWorkWithPersonWhoIsIn() {
		assertThat(team(this.lead, Map.of(this.cem, this.lead)).coverFor(this.cem, TODAY)).isEqualTo(this.cem);
		assertThat(team(this.lead, Map.of(this.ana, this.cem)).coverFor(this.ana, TODAY.plusDays(1)))
			.isEqualTo(this.ana);
	}

	@Test
	void followsChainOfBackups() {
		assertThat(team(this.lead, Map.of(this.ana, this.bo, this.bo, this.cem)).coverFor(this.ana, TODAY))
			.isEqualTo(this.cem);
	}

	@Test
	void fallsBackToLead() {
		assertThat(team(this.lead, Map.of()).coverFor(this.ana, TODAY)).isEqualTo(this.lead);
		assertThat(team(this.lead, Map.of(this.ana, this.bo, this.bo, this.ana)).coverFor(this.ana, TODAY))
			.isEqualTo(this.lead);
	}

	@Test
	void fallsBackToBackupOfLead() {
		assertThat(team(this.bo, Map.of(this.bo, this.cem)).coverFor(this.ana, TODAY)).isEqualTo(this.cem);
	}

	@Test
	void leavesWorkWithPersonIfEveryoneIsOut() {
		assertThat(team(this.bo, Map.of(this.bo, this.ana)).coverFor(this.ana, TODAY)).isEqualTo(this.ana);
	}

	@Test
	void findsLeadAmongRemainingBackups() {
		Person left = left("ULEFT");
		Person other = left("UOTHER");
		Team team = team(left, Map.of(left, other, other, this.bo, this.bo, left));
		assertThat(team.lead()).isEqualTo(this.bo);
		assertThat(team.members()).doesNotContain(left);
		assertThat(team(left, Map.of(left, other, other, left)).lead()).isEqualTo(left);
	}

	@Test
	void findsSuccessorEvenIfOut() {
		Person left = left("ULEFT");
		assertThat(team(this.lead, Map.of(left, this.cem)).successorOf(left, TODAY)).contains(this.cem);
		assertThat(team(this.lead, Map.of(left, this.bo)).successorOf(left, TODAY)).contains(this.lead);
		assertThat(team(this.bo, Map.of()).successorOf(left, TODAY)).contains(this.bo);
		assertThat(team(left, Map.of()).successorOf(left, TODAY)).isEmpty();
	}

	@Test
	void prefersChosenBackup() {
		Person eve = new Person("UEVE", "UEVE", List.of(new Absence(TODAY, TODAY, Optional.of("UCEM"))));
		assertThat(team(eve, Map.of(eve, this.lead)).coverFor(eve, TODAY)).isEqualTo(this.cem);
	}

	@Test
	void fallsBackToFileIfChosenBackupIsOut() {
		Person eve = new Person("UEVE", "UEVE", List.of(new Absence(TODAY, TODAY, Optional.of("UANA"))));
		assertThat(team(eve, Map.of(eve, this.lead)).coverFor(eve, TODAY)).isEqualTo(this.lead);
	}

	@Test
	void ignoresChosenBackupOnAnotherTeam() {
		Person eve = new Person("UEVE", "UEVE", List.of(new Absence(TODAY, TODAY, Optional.of("UZOE"))));
		assertThat(team(eve, Map.of(eve, this.cem)).coverFor(eve, TODAY)).isEqualTo(this.cem);
		assertThat(team(eve, Map.of(eve, this.cem)).coverFor(this.ana, TODAY)).isEqualTo(this.cem);
	}

	@Test
	void countsLeadOnceAmongMembers() {
		assertThat(team(this.lead, Map.of()).members()).containsExactly(this.lead, this.ana, this.bo, this.cem);
		assertThat(team(this.bo, Map.of()).members()).containsExactly(this.bo, this.ana, this.cem);
		assertThat(team(this.lead, Map.of()).hasMember("ULEAD")).isTrue();
	}

	private Team team(Person lead, Map<Person, Person> substitutes) {
		Department department = new Department("it", "IT", false, List.of(), List.of(), Optional.empty(),
				Optional.empty(), AssignmentMode.CLAIM, ThreadReplies.TO_SCHOOL);
		return new Team("it-desk", department, Optional.empty(), "C0IT", lead, List.of(this.ana, this.bo, this.cem),
				substitutes, AssignmentMode.CLAIM, OnCall.LEAD);
	}

	private static Person present(String userId) {
		return new Person(userId, userId, List.of());
	}

	private static Person left(String id) {
		return new Person(id, id, List.of(Absence.forGood(TODAY.minusDays(1))));
	}

	private static Person away(String userId) {
		return new Person(userId, userId, List.of(new Absence(TODAY.minusDays(1), TODAY)));
	}

}
