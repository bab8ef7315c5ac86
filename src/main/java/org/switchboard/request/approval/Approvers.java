package org.switchboard.request.approval;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.switchboard.directory.Department;
import org.switchboard.directory.Directory;
import org.switchboard.request.Approval;
import org.switchboard.request.Approval.Seat;
import org.switchboard.request.ApprovalStep;
import org.switchboard.request.Participant;
import org.switchboard.request.Request;
import org.switchboard.request.ServingTeam;

/**
 * Who is to be asked to approve a request on a day: the approver, or their substitute
 * while they are away; if both are, the approver. For someone who asked for it
 * themselves, is no longer in the directory, or whose Slack account is deactivated, the
 * substitute decides, or else the first who neither asked for it nor has another seat:
 * the lead of the team or who covers for them, the head of the department, an
 * administrator. Pure.
 */
final class Approvers {

	private final Directory directory;

	private final LocalDate today;

	private final Request request;

	Approvers(Directory directory, Instant now, Request request) {
		this.directory = directory;
		this.today = directory.dateAt(now);
		this.request = request;
	}

	// those who are not asked yet, where nobody is there of those who were
	List<ApprovalStep.Ask> toAsk() {
		List<ApprovalStep.Ask> steps = new ArrayList<>();
		Approval.awaited(this.request)
			.stream()
			.filter((seat) -> seat.asked().stream().noneMatch((person) -> isThere(person) && !asksFor(person)))
			.forEach((seat) -> decides(seat, steps).filter((person) -> !seat.asks(person.userId()))
				.ifPresent((person) -> steps.add(new ApprovalStep.Ask(seat.approver(), person))));
		return steps;
	}

	private Optional<Participant> decides(Seat seat, List<ApprovalStep.Ask> steps) {
		Optional<Participant> substitute = this.directory
			.approvesFor(seat.approver().userId(), this.request.team().department(), this.request.filing().category())
			.map(Participant::of);
		boolean isKnown = this.directory.person(seat.approver().userId()).isPresent()
				&& !this.directory.isDeactivated(seat.approver().userId());
		return Stream.concat(Stream.of(seat.approver()), substitute.stream())
			.filter((person) -> isThere(person) && !asksFor(person))
			.findFirst()
			.or(() -> (isKnown && !asksFor(seat.approver())) ? Optional.of(seat.approver())
					: above().filter((person) -> !asksFor(person) && !hasAnother(seat, steps, person)).findFirst());
	}

	private Stream<Participant> above() {
		ServingTeam team = this.request.team();
		return Stream
			.of(this.directory.team(team.id()).map((known) -> known.standIn(known.lead(), this.today)).stream(),
					this.directory.department(team.department()).flatMap(Department::head).stream(),
					this.directory.administrators().stream())
			.flatMap((people) -> people)
			.filter((person) -> !this.directory.isDeactivated(person.userId()))
			.map(Participant::of);
	}

	// or else one click would be two answers
	private boolean hasAnother(Seat seat, List<ApprovalStep.Ask> steps, Participant person) {
		return steps.stream().anyMatch((step) -> step.asked().is(person)) || this.request.ties()
			.approval()
			.stream()
			.flatMap((approval) -> approval.seats().stream())
			.filter((other) -> !other.approver().is(seat.approver()))
			.anyMatch((other) -> other.approver().is(person) || other.asks(person.userId()));
	}

	private boolean asksFor(Participant person) {
		return person.is(this.request.filing().requester()) || person.is(this.request.filing().filedBy());
	}

	private boolean isThere(Participant person) {
		return this.directory.person(person.userId()).filter((known) -> !known.awayOn(this.today)).isPresent();
	}

}
