package org.switchboard.request.lifecycle;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.switchboard.request.lifecycle.Approval.Seat;

/**
 * An approver's answer. Someone who was asked to decide several seats answers for only
 * one at a time.
 */
public sealed interface ApprovalCommand extends RequestCommand {

	private static Decision decide(Request request, ApprovalCommand command, Predicate<Seat> counts,
			Function<Seat, RequestEvent> answer) {
		if (!request.state().isOpen()) {
			return Decision.refused(new Refusal.NotOpen(request.state()));
		}
		Participant by = command.by();
		if (by.is(request.filing().requester()) || by.is(request.filing().filedBy())) {
			return Decision.refused(new Refusal.NotAllowed(command.action(), request.team()));
		}
		List<RequestEvent> events = request.relations()
			.approval()
			.stream()
			.flatMap((approval) -> approval.openTo(by.userId()).stream())
			.filter(counts)
			.limit(1)
			.map(answer)
			.toList();
		return events.isEmpty() ? Decision.refused(tooLate(request, by)) : Decision.andHeldResolution(request, events);
	}

	// who decided it: preferably they themselves
	private static Refusal tooLate(Request request, Participant by) {
		boolean isAskedForAnother = Approval.awaited(request).stream().anyMatch((seat) -> seat.asks(by.userId()));
		if (isAskedForAnother && request.relations().approval().orElseThrow().hasApproved(by.userId())) {
			return new Refusal.OneAnswerEach();
		}
		List<Participant> answers = request.relations()
			.approval()
			.stream()
			.flatMap((approval) -> approval.seats().stream())
			.flatMap((seat) -> seat.answer().stream())
			.map(Approval.Answer::by)
			.toList();
		Optional<Participant> who = Stream.concat(answers.stream().filter(by::is), answers.stream()).findFirst();
		return who.<Refusal>map(Refusal.AlreadyDecided::new).orElseGet(Refusal.NothingToChange::new);
	}

	/**
	 * Approves the request.
	 *
	 * @param by the approver, or who covers for them
	 */
	record Approve(Participant by) implements ApprovalCommand {

		@Override
		public RequestAction action() {
			return RequestAction.APPROVE;
		}

		@Override
		public Decision decide(Request request, Instant now) {
			return ApprovalCommand.decide(request, this, (seat) -> true,
					(seat) -> new ApprovalEvent.ApprovalGiven(now, this.by, seat.approver()));
		}

	}

	/**
	 * Declines the request.
	 *
	 * @param by the approver, or who covers for them
	 * @param text why
	 */
	record Decline(Participant by, String text) implements ApprovalCommand {

		@Override
		public RequestAction action() {
			return RequestAction.DECLINE;
		}

		@Override
		public Decision decide(Request request, Instant now) {
			return ApprovalCommand.decide(request, this, (seat) -> seat.answer().isEmpty(),
					(seat) -> new ApprovalEvent.ApprovalDeclined(now, this.by, seat.approver(), this.text));
		}

	}

}
