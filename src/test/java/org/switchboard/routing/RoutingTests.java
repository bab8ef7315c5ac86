package org.switchboard.routing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import org.switchboard.directory.AssignmentMode;
import org.switchboard.directory.Department;
import org.switchboard.directory.Directory;
import org.switchboard.directory.Person;
import org.switchboard.directory.RiverbendDistrict;
import org.switchboard.directory.School;
import org.switchboard.directory.Team;
import org.switchboard.directory.ThreadReplies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class RoutingTests {

	private static final LocalDate DURING_ABSENCE = LocalDate.of(2040, 11, 15);

	private final Directory directory = RiverbendDistrict.directory();

	private final Team hr = this.directory.team("n1-hr").orElseThrow();

	@Test
	void routesToNetworkTeam() {
		Route route = Routing.route(this.directory, school("101"), department("hr"));
		assertThat(route.team()).isEqualTo(this.hr);
		assertThat(route.team().isDesk()).isFalse();
		assertThat(route.words()).isEqualTo("Routed to Network 1 HR (Lincoln Elementary is in Network 1)");
	}

	@Test
	void routesToDistrictDeskIfNetworkHasNoTeam() {
		Route route = Routing.route(this.directory, school("201"), department("transportation"));
		assertThat(route.team().id()).isEqualTo("transportation-desk");
		assertThat(route.team().isDesk()).isTrue();
		assertThat(route.words()).isEqualTo("Routed to the district desk: Network 2 has no Transportation team");
	}

	@Test
	void findsTeamForEverySchoolAndDepartment() {
		assertThat(this.directory.schools()).allSatisfy((school) -> assertThat(this.directory.departments()).allSatisfy(
				(department) -> assertThat(Routing.route(this.directory, school, department).team().department())
					.isEqualTo(department)));
	}

	@Test
	void refusesDepartmentFromAnotherDirectory() {
		Department other = new Department("parks", "Parks", false, department("it").categories(), List.of(),
				Optional.empty(), Optional.empty(), AssignmentMode.CLAIM, ThreadReplies.TO_SCHOOL);
		assertThatIllegalArgumentException().isThrownBy(() -> Routing.route(this.directory, school("101"), other));
	}

	@Test
	void assignsPersonWhoIsIn() {
		Person ana = person("UANARUIZ");
		assertThat(Routing.assign(this.hr, ana, LocalDate.of(2040, 12, 2)))
			.isEqualTo(new Assignment(ana, Assignment.Reason.PRESENT, "Ana Ruiz is in"));
	}

	@Test
	void assignsBackupOfPersonWhoIsOut() {
		assertThat(Routing.assign(this.hr, person("UANARUIZ"), DURING_ABSENCE))
			.isEqualTo(new Assignment(person("UBOCHEN"), Assignment.Reason.STANDS_IN,
					"Ana Ruiz is out through Dec 1, so Bo Chen is covering"));
	}

	@Test
	void namesYearOfReturnIfDifferent() {
		Directory other = RiverbendDistrict
			.directory(RiverbendDistrict.yaml().replace("until: 2040-12-01", "until: 2041-01-05"));
		Team team = other.team("n1-hr").orElseThrow();
		assertThat(Routing.assign(team, team.lead(), DURING_ABSENCE).words())
			.isEqualTo("Ana Ruiz is out through Jan 5, 2041, so Bo Chen is covering");
	}

	@Test
	void leavesRequestWithPersonWhoIsOutIfNoOneCovers() {
		Team alone = new Team("n1-hr", this.hr.department(), this.hr.network(), "C0", this.hr.lead(), List.of(),
				Map.of(), AssignmentMode.CLAIM, this.hr.onCall());
		assertThat(Routing.assign(alone, alone.lead(), DURING_ABSENCE)).isEqualTo(new Assignment(alone.lead(),
				Assignment.Reason.NOBODY_ELSE, "Ana Ruiz is out through Dec 1 and has no backup"));
	}

	private School school(String number) {
		return this.directory.school(number).orElseThrow();
	}

	private Department department(String id) {
		return this.directory.department(id).orElseThrow();
	}

	private Person person(String userId) {
		return this.directory.person(userId).orElseThrow();
	}

}
