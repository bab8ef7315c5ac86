package org.switchboard.escalation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.switchboard.directory.ApprovalMode;
import org.switchboard.directory.Department;
import org.switchboard.directory.Directory;
import org.switchboard.directory.Person;
import org.switchboard.request.lifecycle.Approval;
import org.switchboard.request.lifecycle.Approval.Seat;
import org.switchboard.request.lifecycle.ApprovalStep;
import org.switchboard.request.lifecycle.Decision;
import org.switchboard.request.lifecycle.Participant;
import org.switchboard.request.lifecycle.Request;
import org.switchboard.request.lifecycle.RequestEvent.RequestFiled;
import org.switchboard.request.lifecycle.RequestHistory;
import org.switchboard.request.lifecycle.ServingTeam;

/**
 * Finds who to ask to approve a request on a day: the approver, or their substitute while
 * they're out of office; if both are out, the approver. If the approver made the request,
 * is no longer in the directory or named for the category, or has a deactivated Slack
 * account, the substitute decides, or else another approver named in the file, or the
 * first who is in, didn't make the request and has no other seat: the lead of the team or
 * whoever is covering for them, the head of the department, an administrator; if all of
 * them are out, the first of them. If only people may move the request, neither the lead
 * nor the head is asked, because it may be about them. No one covers for two approvers
 * who both have to agree. Pure.
 */
final class Approvers {

	private final Directory directory;

	private final Instant now;

	private final LocalDate today;

	private final RequestHistory history;

	private final Request request;

	private final Approval approval;

	private final String askedDepartment;

	private final List<ApprovalStep.Ask> asks = new ArrayList<>();

	Approvers(Directory directory, Instant now, RequestHistory history) {
		this.directory = directory;
		this.now = now;
		this.today = directory.dateAt(now);
		this.history = history;
		this.request = history.request();
		this.approval = this.request.relations().approval().orElseThrow();
		// whose category it is, wherever it went since
		this.askedDepartment = ((RequestFiled) history.event(1)).team().department();
	}

	// the steps that change anything: whom to ask if no one who was asked is available,
	// or that there is no one to ask
	List<ApprovalStep> steps() {
		List<Participant> missing = new ArrayList<>();
		Approval.awaited(this.request)
			.forEach((seat) -> decides(seat).ifPresentOrElse(
					(person) -> this.asks.add(new ApprovalStep.Ask(seat.approver(), person)),
					() -> missing.add(seat.approver())));
		List<ApprovalStep> steps = new ArrayList<>(this.asks);
		if (!isOneOfAny() || this.asks.isEmpty()) {
			steps.add(new ApprovalStep.Miss(missing,
					this.directory.administrators().stream().map(Participant::of).toList()));
		}
		steps.removeIf((step) -> this.request.decide(step, this.now) instanceof Decision.Refused);
		return steps;
	}

	private Optional<Participant> decides(Seat seat) {
		Participant approver = seat.approver();
		Optional<Participant> substitute = this.directory
			.approvesFor(approver.userId(), this.askedDepartment, this.request.filing().category())
			.map(Participant::of)
			.filter((person) -> isOneOfAny() || !hasAnother(seat, person));
		Stream<Participant> theirs = Stream.of(seat.asked().stream(), Stream.of(approver), substitute.stream())
			.flatMap((people) -> people)
			.filter(this::isThere);
		Stream<Participant> away = Stream.of(approver)
			.filter((person) -> this.directory.person(person.userId()).filter(this::isActive).isPresent());
		Stream<Participant> others = Stream.concat(presentFirst(named()), presentFirst(above()))
			.filter((person) -> !hasAnother(seat, person));
		return Stream.of(theirs, away, others)
			.flatMap((people) -> people)
			.filter((person) -> mayDecide(person) && !person.is(this.request.filing().requester())
					&& !person.is(this.request.filing().filedBy()) && !this.approval.hasApproved(person.userId()))
			.findFirst();
	}

	private Stream<Person> named() {
		return this.directory.approvalOf(this.askedDepartment, this.request.filing().category())
			.stream()
			.flatMap((rule) -> rule.by().stream());
	}

	private Stream<Participant> presentFirst(Stream<Person> people) {
		return people.filter(this::isActive)
			.map(Participant::of)
			.sorted(Comparator.comparing((person) -> !isThere(person)));
	}

	private boolean isActive(Person person) {
		return !this.directory.isDeactivated(person.userId());
	}

	// according to the current file
	private boolean mayDecide(Participant person) {
		return above().filter(this::isActive).map(Participant::of).anyMatch(person::is) || this.directory
			.isApprover(person.userId(), Optional.of(this.askedDepartment), this.request.filing().category());
	}

	private boolean isOneOfAny() {
		return this.approval.mode() == ApprovalMode.ANY;
	}

	private Stream<Person> above() {
		if (this.history.isMovedOnlyByPeople()) {
			return this.directory.administrators().stream();
		}
		ServingTeam team = this.request.team();
		return Stream
			.of(this.directory.team(team.id()).map((known) -> known.coverFor(known.lead(), this.today)).stream(),
					this.directory.department(team.department()).flatMap(Department::head).stream(),
					this.directory.administrators().stream())
			.flatMap((people) -> people);
	}

	// otherwise one person's decision would count twice
	private boolean hasAnother(Seat seat, Participant person) {
		return this.asks.stream().anyMatch((step) -> step.asked().is(person)) || this.approval.seats()
			.stream()
			.filter((other) -> !other.approver().is(seat.approver()))
			.anyMatch((other) -> other.answer()
				.map((answer) -> answer.by().is(person))
				.orElseGet(() -> other.approver().is(person) || other.asks(person.userId())));
	}

	private boolean isThere(Participant person) {
		return this.directory.person(person.userId()).filter((known) -> !known.awayOn(this.today)).isPresent();
	}

}
