package org.switchboard.request.approval;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.switchboard.directory.Directory;
import org.switchboard.request.Approval;
import org.switchboard.request.Approval.Seat;
import org.switchboard.request.ApprovalStep;
import org.switchboard.request.Participant;
import org.switchboard.request.Request;

/**
 * Who is to be asked to approve a request on a day: the approver, or their substitute
 * while they are away; if both are, the approver. For someone who asked for it
 * themselves, is no longer in the directory, or whose Slack account is deactivated, the
 * substitute decides, or else the lead of the team. Pure.
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
		return Approval.awaited(this.request)
			.stream()
			.filter((seat) -> seat.asked().stream().noneMatch(this::isThere))
			.flatMap((seat) -> ask(seat).stream())
			.toList();
	}

	private Optional<ApprovalStep.Ask> ask(Seat seat) {
		return Optional.of(decides(seat))
			.filter((person) -> !seat.asks(person.userId()))
			.map((person) -> new ApprovalStep.Ask(seat.approver(), person));
	}

	private Participant decides(Seat seat) {
		Optional<Participant> substitute = this.directory
			.approvesFor(seat.approver().userId(), this.request.team().department(), this.request.filing().category())
			.map(Participant::of);
		boolean isKnown = this.directory.person(seat.approver().userId()).isPresent()
				&& !this.directory.isDeactivated(seat.approver().userId());
		return Stream.concat(Stream.of(seat.approver()), substitute.stream())
			.filter((person) -> isThere(person) && !asksFor(person))
			.findFirst()
			.orElse((isKnown && !asksFor(seat.approver())) ? seat.approver()
					: this.request.ledIn(this.directory).team().lead());
	}

	private boolean asksFor(Participant person) {
		return person.is(this.request.filing().requester()) || person.is(this.request.filing().filedBy());
	}

	private boolean isThere(Participant person) {
		return this.directory.person(person.userId()).filter((known) -> !known.awayOn(this.today)).isPresent();
	}

}
