package org.switchboard.directory;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DirectoryTests {

	private final Directory directory = RiverbendDistrict.directory();

	@Test
	void knowsDistrictNameAndZone() {
		assertThat(this.directory.name()).isEqualTo("Riverbend Public Schools");
		assertThat(this.directory.zone()).isEqualTo(ZoneId.of("America/New_York"));
		assertThat(this.directory.schools()).hasSize(45);
		assertThat(this.directory.networks())
			.allSatisfy((network) -> assertThat(this.directory.schoolsIn(network)).hasSize(15));
		assertThat(this.directory.departments()).extracting(Department::id)
			.containsExactly("hr", "it", "transportation", "operations");
		assertThat(this.directory.departments()).filteredOn(Department::confidential)
			.extracting(Department::name)
			.containsExactly("HR");
	}

	@Test
	void findsSchoolsOfPrincipalAndAssistant() {
		assertThat(this.directory.schoolsOf("UDIEGOFUENTES")).extracting(School::number).containsExactly("204", "205");
		assertThat(this.directory.schoolsOf("UMEILIN")).extracting(School::number).containsExactly("205");
		assertThat(this.directory.schoolsOf("UANARUIZ")).isEmpty();
	}

	@Test
	void findsTeams() {
		Network network = this.directory.network("n1").orElseThrow();
		Department hr = this.directory.department("hr").orElseThrow();
		Team team = this.directory.teamOf(network, hr).orElseThrow();
		assertThat(team.id()).isEqualTo("n1-hr");
		assertThat(team.name()).isEqualTo("Network 1 HR");
		assertThat(team.channel()).isEqualTo("C0N1HR");
		assertThat(this.directory.deskOf(hr)).hasValueSatisfying((desk) -> {
			assertThat(desk.id()).isEqualTo("hr-desk");
			assertThat(desk.name()).isEqualTo("HR district desk");
		});
		assertThat(this.directory.team("n2-transportation")).isEmpty();
		assertThat(this.directory.teamsOf("USAMIRAHADDAD")).extracting(Team::id).containsExactly("n1-it", "n2-it");
		assertThat(this.directory.teamsLedBy("UANARUIZ")).containsExactly(team);
		assertThat(this.directory.teamsLedBy("UBOCHEN")).isEmpty();
	}

	@Test
	void resolvesPeopleByEmail() {
		assertThat(this.directory.person("UNATHANBROOKS")).map(Person::name).contains("Nathan Brooks");
		assertThat(this.directory.schoolsOf("UNATHANBROOKS")).hasSize(1);
		assertThat(this.directory.person("UNOBODY")).isEmpty();
	}

	@Test
	void knowsLeadersAndAdministrators() {
		Network first = this.directory.network("n1").orElseThrow();
		Network second = this.directory.network("n2").orElseThrow();
		Department it = this.directory.department("it").orElseThrow();
		LeaderScope all = this.directory.leaderScope("URAFAELDIAZ").orElseThrow();
		LeaderScope one = this.directory.leaderScope("UCHARLENEBROWN").orElseThrow();
		assertThat(all.sees(first, it) && all.sees(second, it)).isTrue();
		assertThat(one.sees(first, it)).isTrue();
		assertThat(one.sees(second, it)).isFalse();
		assertThat(this.directory.leaders()).hasSize(2);
		assertThat(this.directory.leaderScope("UGWENHOLLOWAY")).isEmpty();
		assertThat(this.directory.administrators()).extracting(Person::userId)
			.containsExactly("UGWENHOLLOWAY", "UFARIDKARIMI");
	}

	@Test
	void knowsCategoriesOfDepartment() {
		assertThat(this.directory.department("transportation").flatMap((department) -> department.category("late-bus")))
			.map(Category::name)
			.contains("Late bus");
		assertThat(this.directory.department("hr").flatMap((department) -> department.category("late-bus"))).isEmpty();
		assertThat(this.directory.department("none").flatMap((department) -> department.category("late-bus")))
			.isEmpty();
	}

	@Test
	void returnsDateInDistrictZone() {
		assertThat(this.directory.dateAt(Instant.parse("2040-12-02T04:59:59Z"))).isEqualTo(LocalDate.of(2040, 12, 1));
		assertThat(this.directory.dateAt(Instant.parse("2040-12-02T05:00:00Z"))).isEqualTo(LocalDate.of(2040, 12, 2));
	}

}
