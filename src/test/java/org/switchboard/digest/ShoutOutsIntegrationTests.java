package org.switchboard.digest;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.switchboard.Node;
import org.switchboard.SwitchboardTest;
import org.switchboard.Town;
import org.switchboard.WorkspacesForTests;
import org.switchboard.directory.Directories;
import org.switchboard.directory.Directory;
import org.switchboard.directory.School;
import org.switchboard.directory.Team;
import org.switchboard.measure.Measuring;
import org.switchboard.request.Histories;
import org.switchboard.request.ServiceTerms;
import org.switchboard.request.lifecycle.Filing;
import org.switchboard.request.lifecycle.Participant;
import org.switchboard.request.lifecycle.Rate;
import org.switchboard.request.lifecycle.Request;
import org.switchboard.request.lifecycle.RequestEvent.RequestFiled;
import org.switchboard.request.lifecycle.Satisfaction;
import org.switchboard.request.lifecycle.ServingTeam;
import org.switchboard.request.lifecycle.TeamCommand;
import org.switchboard.sla.Urgency;
import org.switchboard.workspace.WorkspaceId;

import static org.assertj.core.api.Assertions.assertThat;

/** Digests thank people. */
@SwitchboardTest
class ShoutOutsIntegrationTests {

	private final WorkspaceId workspace = WorkspacesForTests.fresh();

	@Test
	void thanksTheBestRatedWhoOptedIn(Town town) {
		Node node = town.nodes().first();
		Directory directory = node.bean(Directories.class).of(town.id());
		Instant now = town.nodes().clock().instant().plus(Duration.ofDays(21));
		Measuring measuring = new Measuring(node, this.workspace, directory);
		isRated(town, measuring, town.luther().id(), 5, Satisfaction.VERY_SATISFIED);
		isRated(town, measuring, town.thuy().id(), 5, Satisfaction.VERY_SATISFIED);
		isRated(town, measuring, "UTERRANCEGREEN", 5, Satisfaction.DISSATISFIED);
		isRated(town, measuring, "UIVANPETROV", 4, Satisfaction.VERY_SATISFIED);
		Period period = Period.lastWeek(directory.dateAt(now));
		Scope all = new Scopes(directory).of(town.person("Rafael Diaz").id()).orElseThrow();
		Report report = new Report(measuring.read(period.all(), now), all, period);
		assertThat(ShoutOuts.of(report, Set.of(), directory)).isEmpty();
		assertThat(ShoutOuts.of(report, Set.of(town.luther().id(), "UTERRANCEGREEN", "UIVANPETROV"), directory))
			.hasValueSatisfying((thanks) -> assertThat(thanks).contains("*Luther Banks*:"));
	}

	@Test
	void thanksForFourWeeksAtATime(Town town) {
		Node node = town.nodes().first();
		Directory directory = node.bean(Directories.class).of(town.id());
		Measuring measuring = new Measuring(node, this.workspace, directory);
		isRated(town, measuring, town.luther().id(), 5, Satisfaction.VERY_SATISFIED);
		Scope all = new Scopes(directory).of(town.person("Rafael Diaz").id()).orElseThrow();
		long thanked = IntStream.range(0, 10).filter((weeks) -> {
			Instant now = town.nodes().clock().instant().plus(Duration.ofDays(7L * weeks));
			Period period = Period.lastWeek(directory.dateAt(now));
			Report report = new Report(measuring.read(period.all(), now), all, period);
			return ShoutOuts.of(report, Set.of(town.luther().id()), directory).isPresent();
		}).count();
		assertThat(thanked).isEqualTo(4);
	}

	@Test
	void neverDependsOnOneSchoolAConfidentialRequestOrAPart(Town town) {
		Node node = town.nodes().first();
		Measuring measuring = new Measuring(node, this.workspace, node.bean(Directories.class).of(town.id()));
		List<Integer> network = List.of(0, 1, 2, 3, 4);
		// all or most from one school
		isRated(town, measuring, "URAJESHIYER", List.of(0, 0, 0, 0, 0), false, Satisfaction.VERY_SATISFIED);
		isRated(town, measuring, "UIVANPETROV", List.of(0, 1, 2, 3, 4, 4, 4, 4, 4), false, Satisfaction.VERY_SATISFIED);
		isRated(town, measuring, town.thuy().id(), network, true, Satisfaction.VERY_SATISFIED);
		isRated(town, measuring, town.luther().id(), network, false, Satisfaction.VERY_SATISFIED);
		// including one from another network would reveal whether it was good
		String across = town.person("Samira Haddad").id();
		isRated(town, measuring, across, network, false, Satisfaction.VERY_SATISFIED);
		isRated(town, measuring, across, List.of(-1), false, Satisfaction.DISSATISFIED);
		Set<String> named = Set.of("URAJESHIYER", "UIVANPETROV", town.thuy().id(), town.luther().id(), across);
		assertThat(thanks(town, measuring, "", named))
			.hasValueSatisfying((thanks) -> assertThat(thanks).contains("Luther Banks", "Samira Haddad")
				.doesNotContain("Rajesh Iyer", "Ivan Petrov", "Thuy Nguyen"));
		assertThat(thanks(town, measuring, "n1", named)).hasValueSatisfying(
				(thanks) -> assertThat(thanks).contains("Luther Banks").doesNotContain("Samira Haddad"));
	}

	private Optional<String> thanks(Town town, Measuring measuring, String part, Set<String> named) {
		Directory directory = town.nodes().first().bean(Directories.class).of(town.id());
		Instant now = town.nodes().clock().instant().plus(Duration.ofDays(21));
		Period period = Period.lastWeek(directory.dateAt(now));
		Scope scope = new Scopes(directory).find(town.person("Rafael Diaz").id(), part).orElseThrow();
		return ShoutOuts.of(new Report(measuring.read(period.all(), now), scope, period), named, directory);
	}

	@Test
	void optsInAndOutByCommand(Town town) {
		assertThat(town.luther().runs("/digest thanks").ephemeral()).isEqualTo(DigestWords.NOT_NAMED);
		assertThat(town.luther().runs("/digest Thanks ON").ephemeral()).isEqualTo(DigestWords.NAMED);
		assertThat(town.luther().runs("/digest thanks").ephemeral()).isEqualTo(DigestWords.NAMED);
		assertThat(town.luther().runs("/digest thanks off").ephemeral()).isEqualTo(DigestWords.NOT_NAMED);
	}

	private void isRated(Town town, Measuring measuring, String userId, int times, Satisfaction satisfaction) {
		isRated(town, measuring, userId, IntStream.range(0, times).boxed().toList(), false, satisfaction);
	}

	// schools by their number in the network; -1 is one in another network
	private void isRated(Town town, Measuring measuring, String userId, List<Integer> schools, boolean confidential,
			Satisfaction satisfaction) {
		Node node = town.nodes().first();
		Directory directory = node.bean(Directories.class).of(town.id());
		Histories histories = new Histories(node, this.workspace);
		Team team = directory.team("n1-transportation").orElseThrow();
		Participant member = new Participant(userId, userId);
		for (int i = 0; i < schools.size(); i++) {
			int which = schools.get(i);
			School school = directory
				.schoolsIn(directory.team((which < 0) ? "n3-it" : "n1-it").flatMap(Team::network).orElseThrow())
				.get(Math.abs(which));
			Participant principal = Participant.of(school.principals().get(0));
			Instant at = town.nodes().clock().instant().minus(Duration.ofDays(7)).plusSeconds(i);
			Filing filing = new Filing(principal, principal, school.number(), school.name(), "Late bus", userId + i, "",
					confidential);
			Request filed = histories.file(new RequestFiled(at, principal, filing, Urgency.NORMAL,
					node.bean(ServiceTerms.class).on(directory).of(team.department().id(), filing, Urgency.NORMAL, at),
					ServingTeam.of(team, at, directory.zone()), "a test"));
			Request resolved = histories.act(filed, new TeamCommand.Resolve(member, "It came."), at.plusSeconds(60));
			Request asked = histories.askRating(resolved, at.plusSeconds(120));
			histories.act(asked, new Rate(principal, at.plusSeconds(120), Optional.of(satisfaction), Optional.empty()),
					at.plusSeconds(180));
			measuring.count(filed.id());
		}
	}

}
