package org.switchboard.digest;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

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
import org.switchboard.request.Filing;
import org.switchboard.request.Histories;
import org.switchboard.request.Participant;
import org.switchboard.request.Rate;
import org.switchboard.request.Request;
import org.switchboard.request.RequestEvent.RequestFiled;
import org.switchboard.request.Satisfaction;
import org.switchboard.request.ServiceTerms;
import org.switchboard.request.ServingTeam;
import org.switchboard.request.TeamCommand;
import org.switchboard.sla.Urgency;
import org.switchboard.workspace.WorkspaceId;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who may see the whole may see its parts, but not what few people said by subtracting
 * these.
 */
@SwitchboardTest
class RatingsOfPartsIntegrationTests {

	private static final Instant NOW = Instant.parse("2026-11-25T20:10:00Z");

	@Test
	void tellNoRatingsIfTheRestHasTooFew(Town town) {
		Reader reader = new Reader(town);
		reader.rate("n1", 6);
		reader.rate("n2", 4);
		assertThat(reader.ratings("")).isEqualTo(10);
		assertThat(reader.ratings("n1")).isZero();
		assertThat(reader.ratings("n2")).isZero();
		assertThat(reader.ofDepartments("n1")).isZero();
		reader.rate("n2", 1);
		assertThat(reader.ratings("n1")).isEqualTo(6);
		assertThat(reader.ratings("n2")).isEqualTo(5);
		assertThat(reader.ofDepartments("n1")).isEqualTo(6);
	}

	/**
	 * Rafael Diaz, who sees everything.
	 */
	private static final class Reader {

		private final WorkspaceId workspace = WorkspacesForTests.fresh();

		private final Node node;

		private final Directory directory;

		private final String userId;

		private final Period period;

		private int number;

		Reader(Town town) {
			this.node = town.nodes().first();
			this.directory = this.node.bean(Directories.class).of(town.id());
			this.userId = town.person("Rafael Diaz").id();
			this.period = Period.parse("this week", this.directory.dateAt(NOW)).orElseThrow();
		}

		void rate(String network, int times) {
			Histories histories = new Histories(this.node, this.workspace);
			for (int i = 0; i < times; i++) {
				Instant at = NOW.minus(Duration.ofHours(9)).plusSeconds(this.number++);
				Request request = file(histories, network, at);
				Participant principal = request.filing().requester();
				Participant lead = Participant.of(team(network).lead());
				request = histories.act(request, new TeamCommand.Resolve(lead, "Done."), at.plusSeconds(60));
				request = histories.askRating(request, at.plus(Duration.ofHours(2)));
				request = histories.act(request, new Rate(principal, request.rating().orElseThrow().askedAt(),
						Optional.of(Satisfaction.SATISFIED), Optional.empty()), at.plus(Duration.ofHours(3)));
				new Measuring(this.node, this.workspace, this.directory).count(request.id());
			}
		}

		private Request file(Histories histories, String network, Instant at) {
			School school = this.directory.schoolsIn(this.directory.network(network).orElseThrow()).get(0);
			Participant principal = Participant.of(school.principals().get(0));
			Team team = team(network);
			Filing filing = new Filing(principal, principal, school.number(), school.name(), "Printers",
					"Request " + this.number, "", false);
			return histories.file(new RequestFiled(at, principal, filing, Urgency.NORMAL,
					this.node.bean(ServiceTerms.class).on(this.directory).of("it", filing, Urgency.NORMAL, at),
					ServingTeam.of(team, this.directory.dateAt(at)), "a test"));
		}

		private Team team(String network) {
			return this.directory.team(network + "-it").orElseThrow();
		}

		long ratings(String part) {
			return report(part).now().satisfaction().n();
		}

		long ofDepartments(String part) {
			return report(part).groups(this.period.weeks(), Report::department)
				.values()
				.stream()
				.mapToLong((figures) -> figures.satisfaction().n())
				.sum();
		}

		private Report report(String part) {
			Scope scope = new Scopes(this.directory).find(this.userId, part).orElseThrow();
			return new Report(new Measuring(this.node, this.workspace, this.directory).read(this.period.all(), NOW),
					scope, this.period);
		}

	}

}
