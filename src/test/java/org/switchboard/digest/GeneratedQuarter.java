package org.switchboard.digest;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.switchboard.Node;
import org.switchboard.directory.Department;
import org.switchboard.directory.Directory;
import org.switchboard.directory.School;
import org.switchboard.directory.Team;
import org.switchboard.request.Histories;
import org.switchboard.request.ServiceTerms;
import org.switchboard.request.lifecycle.Filing;
import org.switchboard.request.lifecycle.Participant;
import org.switchboard.request.lifecycle.Rate;
import org.switchboard.request.lifecycle.Request;
import org.switchboard.request.lifecycle.RequestCommand;
import org.switchboard.request.lifecycle.RequestEvent.RequestFiled;
import org.switchboard.request.lifecycle.RequestId;
import org.switchboard.request.lifecycle.Satisfaction;
import org.switchboard.request.lifecycle.SchoolCommand;
import org.switchboard.request.lifecycle.ServingTeam;
import org.switchboard.request.lifecycle.TeamCommand;
import org.switchboard.request.lifecycle.TermsPolicy;
import org.switchboard.sla.Urgency;
import org.switchboard.workspace.WorkspaceId;

/** A random quarter of a district's requests; the same for the same seed. */
final class GeneratedQuarter {

	private final Random random;

	private final Directory directory;

	private final TermsPolicy promises;

	private final Histories histories;

	private final Instant now;

	private final List<RequestId> written = new ArrayList<>();

	GeneratedQuarter(long seed, Node node, WorkspaceId workspace, Directory directory, Instant now) {
		this.random = new Random(seed);
		this.directory = directory;
		this.promises = node.bean(ServiceTerms.class).on(directory);
		this.histories = new Histories(node, workspace);
		this.now = now;
	}

	List<RequestId> happens(int requests) {
		LocalDate first = this.directory.dateAt(this.now).minusWeeks(14);
		for (int i = 0; i < requests; i++) {
			Instant at = first.plusDays(this.random.nextInt(14 * 7))
				.atTime(6 + this.random.nextInt(12), this.random.nextInt(60))
				.atZone(this.directory.zone())
				.toInstant();
			this.written.add(happens(i, at));
		}
		return this.written;
	}

	private RequestId happens(int number, Instant at) {
		School school = pick(this.directory.schools());
		Department department = pick(this.directory.departments());
		Team team = this.directory.teamOf(school.network(), department)
			.or(() -> this.directory.deskOf(department))
			.orElseThrow();
		Participant principal = Participant.of(school.principals().get(0));
		boolean confidential = department.confidential() && this.random.nextInt(3) == 0;
		Filing filing = new Filing(principal, principal, school.number(), school.name(),
				pick(department.categories()).name(), "Request " + number, "", confidential);
		Urgency urgency = pick(List.of(Urgency.values()));
		Request request = this.histories.file(
				new RequestFiled(at, principal, filing, urgency, this.promises.of(department.id(), filing, urgency, at),
						ServingTeam.of(team, at, this.directory.zone()), "a test"));
		work(request, Participant.of(pick(team.members())), principal);
		return request.id();
	}

	private void work(Request filed, Participant member, Participant principal) {
		Request request = filed;
		Instant at = filed.filedAt();
		for (int step = 0; step < 9; step++) {
			at = at.plusSeconds(
					(long) Math.exp(this.random.nextDouble() * Math.log((double) Duration.ofDays(4).toSeconds())));
			if (at.isAfter(this.now)) {
				return;
			}
			request = this.histories.act(request, command(request, member, principal), at);
			Instant soon = at.plus(Duration.ofHours(1));
			if (request.resolvedAt().isPresent() && soon.isBefore(this.now)) {
				request = this.histories.askRating(request, soon);
				at = soon;
			}
		}
	}

	private RequestCommand command(Request request, Participant member, Participant principal) {
		boolean isToBeRated = request.rating().isPresent() && this.random.nextInt(3) > 0;
		if (isToBeRated) {
			return new Rate(principal, request.rating().orElseThrow().askedAt(),
					Optional.of(pick(List.of(Satisfaction.values()))),
					Optional.of(new Rate.More(Optional.of(1 + this.random.nextInt(7)), "")));
		}
		return switch (this.random.nextInt(12)) {
			case 0, 1 -> new TeamCommand.Claim(member);
			case 2, 3 -> new TeamCommand.Reply(member, "We look.", Optional.empty());
			case 4 -> new TeamCommand.Ask(member, "Which one?");
			case 5, 6 -> new SchoolCommand.Write(principal, "That one.", Optional.empty());
			case 7 -> (this.random.nextInt(4) > 0) ? new SchoolCommand.Write(principal, "Well?", Optional.empty())
					: new SchoolCommand.Cancel(principal);
			case 8 -> new RequestCommand.Reopen(principal, "No.");
			default -> new TeamCommand.Resolve(member, "Done.");
		};
	}

	private <T> T pick(List<T> values) {
		return values.get(this.random.nextInt(values.size()));
	}

}
