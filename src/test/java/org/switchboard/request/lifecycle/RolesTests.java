package org.switchboard.request.lifecycle;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.switchboard.directory.Directory;
import org.switchboard.directory.RiverbendDistrict;
import org.switchboard.directory.School;
import org.switchboard.directory.Team;
import org.switchboard.directory.ThreadReplies;
import org.switchboard.request.Bus14;
import org.switchboard.sla.Urgency;
import org.switchboard.workspace.WorkspaceId;

import static org.assertj.core.api.Assertions.assertThat;

class RolesTests {

	private static final WorkspaceId WORKSPACE = new WorkspaceId("T0ROLES");

	private static final LocalDate TODAY = LocalDate.of(2040, 10, 1);

	private static final LocalDate ANA_IS_AWAY = LocalDate.of(2040, 11, 15);

	private final Directory directory = RiverbendDistrict.directory();

	// requested by Victoria Stanton, filed by Gwen Holloway, assigned to Denise
	// Washington
	@ParameterizedTest(name = "{0}, {1}: {2}")
	@CsvSource(delimiter = '|', textBlock = """
			requester               | UVICTORIASTANTON  | REQUESTER COLLEAGUE | yes
			filer, an administrator | UGWENHOLLOWAY     | FILER ADMINISTRATOR | no
			colleague               | UEDUARDOPACHECO   | COLLEAGUE           | no
			principal elsewhere     | UMAYALINDGREN     | -                   | no
			owner                   | UDENISEWASHINGTON | OWNER MEMBER        | yes
			member and substitute   | UBOCHEN           | MEMBER              | no
			lead                    | UANARUIZ          | MEMBER LEAD         | yes
			lead of another team    | ULUTHERBANKS      | -                   | no
			lead of the desk        | UMARGARETOCONNELL | -                   | no
			leader of everything    | URAFAELDIAZ       | LEADER              | no
			leader of the network   | UCHARLENEBROWN    | LEADER              | no
			administrator           | UFARIDKARIMI      | ADMINISTRATOR       | no
			stranger                | UNOBODY           | -                   | no
			""")
	void goesByDirectory(String who, String userId, String roles, String seesConfidential) {
		Request request = request("109", "n1-hr", TODAY, true);
		assertThat(roles(this.directory, userId, request)).isEqualTo(named(roles));
		assertThat(Permissions.allow(named(roles), RequestAction.VIEW, true)).isEqualTo(seesConfidential.equals("yes"));
		assertThat(Permissions.allow(named(roles), RequestAction.VIEW, false)).isEqualTo(!roles.equals("-"));
	}

	@Test
	void backupFromOutsideCountsAsMember() {
		Directory other = district("UBOCHEN: UDENISEWASHINGTON", "UBOCHEN: UEARLJACKSON");
		Request request = request("109", "n1-hr", TODAY, true);
		assertThat(roles(this.directory, "UEARLJACKSON", request)).isEmpty();
		assertThat(roles(other, "UEARLJACKSON", request)).containsExactly(RequestRole.MEMBER);
	}

	@Test
	void leadOfFilingDayKeepsLeadingUnlessConfidential() {
		Request request = request("109", "n1-hr", ANA_IS_AWAY, false);
		assertThat(request.team().lead().userId()).isEqualTo("UBOCHEN");
		assertThat(roles(this.directory, "UBOCHEN", request)).isEqualTo(named("MEMBER LEAD"));
		assertThat(roles(this.directory, "UANARUIZ", request)).isEqualTo(named("MEMBER LEAD"));
		Request confidential = request("109", "n1-hr", ANA_IS_AWAY, true);
		assertThat(sees("UBOCHEN", confidential)).isFalse();
		assertThat(sees("UANARUIZ", confidential)).isTrue();
	}

	@Test
	void personCoveringForTheLeadLeadsThatDay() {
		Caller bo = new Caller(WORKSPACE, this.directory, "UBOCHEN");
		Request request = request("109", "n1-hr", TODAY, true);
		Instant away = ANA_IS_AWAY.atTime(12, 0).atZone(this.directory.zone()).toInstant();
		assertThat(Permissions.allow(bo, request, RequestAction.CLAIM, away)).isTrue();
		assertThat(Permissions.allow(bo, request, RequestAction.VIEW, Bus14.FILED_AT)).isFalse();
	}

	@Test
	void coveringLeadWhoLeftTheTeamNoLongerLeads() {
		Request request = request("109", "n1-hr", ANA_IS_AWAY, true);
		Directory without = RiverbendDistrict.directory(RiverbendDistrict.yaml()
			.replace("[UANARUIZ, UBOCHEN, UDENISEWASHINGTON]", "[UANARUIZ, UDENISEWASHINGTON]")
			.replace("UANARUIZ: UBOCHEN", "UANARUIZ: UDENISEWASHINGTON")
			.replace("UBOCHEN: UDENISEWASHINGTON", "UDENISEWASHINGTON: UANARUIZ"));
		assertThat(roles(without, "UBOCHEN", request)).isEmpty();
	}

	@Test
	void ownerWhoLeftTheTeamLosesConfidentialRequests() {
		Directory without = RiverbendDistrict.directory(RiverbendDistrict.yaml()
			.replace("[UANARUIZ, UBOCHEN, UDENISEWASHINGTON]", "[UANARUIZ, UBOCHEN]")
			.replace("UBOCHEN: UDENISEWASHINGTON", "UBOCHEN: UANARUIZ"));
		assertThat(roles(without, "UDENISEWASHINGTON", request("109", "n1-hr", TODAY, true))).isEmpty();
		assertThat(roles(without, "UDENISEWASHINGTON", request("109", "n1-hr", TODAY, false)))
			.containsExactly(RequestRole.OWNER);
	}

	@Test
	void formerLeadLeadsDeletedTeamWhileInItsDepartment() {
		ServingTeam gone = new ServingTeam("n9-hr", "Network 9 HR", "hr", "HR", "C0N9HR",
				new Participant("UANARUIZ", "Ana Ruiz"), ThreadReplies.TO_SCHOOL, List.of());
		Request request = Bus14.after(request("109", "n1-hr", TODAY, true),
				new TeamCommand.Transfer(Bus14.LUTHER, gone, "", Bus14.promising(Duration.ofDays(1))),
				new TeamCommand.Claim(Bus14.IVAN));
		assertThat(roles(this.directory, "UANARUIZ", request)).containsExactly(RequestRole.LEAD);
		assertThat(roles(this.directory, "UBOCHEN", request)).isEmpty();
		assertThat(roles(this.directory, "UIVANPETROV", request)).isEmpty();
		Participant denise = new Participant("UDENISEWASHINGTON", "Denise Washington");
		assertThat(roles(this.directory, "UDENISEWASHINGTON",
				Bus14.after(request, new TeamCommand.Release(Bus14.IVAN), new TeamCommand.Claim(denise))))
			.containsExactly(RequestRole.OWNER);
		Directory without = RiverbendDistrict.directory(RiverbendDistrict.yaml()
			.replace("lead: UANARUIZ", "lead: UBOCHEN")
			.replace("[UANARUIZ, UBOCHEN, UDENISEWASHINGTON]", "[UBOCHEN, UDENISEWASHINGTON]")
			.replace("          UANARUIZ: UBOCHEN\n", "")
			.replace("assistants: [UTYRONEELLIS]", "assistants: [UTYRONEELLIS, UANARUIZ]"));
		assertThat(roles(without, "UANARUIZ", request)).isEmpty();
	}

	@Test
	void leaderOfNetworkSeesThatNetwork() {
		assertThat(roles(this.directory, "UCHARLENEBROWN", request("101", "n1-it", TODAY, false)))
			.containsExactly(RequestRole.LEADER);
		assertThat(roles(this.directory, "UCHARLENEBROWN", request("201", "n2-it", TODAY, false))).isEmpty();
	}

	@Test
	void leaderOfDepartmentSeesThatDepartment() {
		Directory other = district("sees:\n      networks: [n1]", "sees:\n      departments: [it]");
		assertThat(roles(other, "UCHARLENEBROWN", request("201", "n2-it", TODAY, false)))
			.containsExactly(RequestRole.LEADER);
		assertThat(roles(other, "UCHARLENEBROWN", request("201", "n2-hr", TODAY, false))).isEmpty();
	}

	@Test
	void teamMemberCanBeRequester() {
		Request own = Request.filed(Bus14.ID, Bus14.wasFiled(
				new Filing(Bus14.THUY, Bus14.THUY, "101", "Lincoln Elementary", "Late bus", "Bus 14", "", false)));
		assertThat(roles(this.directory, "UTHUYNGUYEN", own)).isEqualTo(named("REQUESTER FILER MEMBER"));
	}

	private Request request(String school, String team, LocalDate day, boolean confidential) {
		School of = this.directory.school(school).orElseThrow();
		Team serving = this.directory.team(team).orElseThrow();
		Filing filing = new Filing(Participant.of(of.principals().get(0)),
				new Participant("UGWENHOLLOWAY", "Gwen Holloway"), school, of.name(), "Category", "Summary", "",
				confidential);
		Request filed = Request.filed(Bus14.ID, new RequestEvent.RequestFiled(Bus14.FILED_AT, filing.filedBy(), filing,
				Urgency.NORMAL, Bus14.terms(Duration.ofDays(1)),
				ServingTeam.of(serving, day.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC), "Reason"));
		return Bus14.after(filed, new TeamCommand.Assign(Bus14.LUTHER, team,
				new Participant("UDENISEWASHINGTON", "Denise Washington"), Optional.empty()));
	}

	private boolean sees(String userId, Request request) {
		return Permissions.allow(roles(this.directory, userId, request), RequestAction.VIEW,
				request.filing().confidential());
	}

	private static Set<RequestRole> roles(Directory directory, String userId, Request request) {
		return Roles.of(new Caller(WORKSPACE, directory, userId), request, Bus14.FILED_AT);
	}

	private static Set<RequestRole> named(String roles) {
		Set<RequestRole> named = EnumSet.noneOf(RequestRole.class);
		for (String role : roles.split(" ", -1)) {
			if (!role.equals("-")) {
				named.add(RequestRole.valueOf(role));
			}
		}
		return named;
	}

	private static Directory district(String before, String after) {
		assertThat(RiverbendDistrict.yaml()).containsOnlyOnce(before);
		return RiverbendDistrict.directory(RiverbendDistrict.yaml().replace(before, after));
	}

}
