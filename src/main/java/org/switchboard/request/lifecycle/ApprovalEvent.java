package org.switchboard.request.lifecycle;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Something that happened to a request's approval. */
public sealed interface ApprovalEvent extends RequestEvent {

	/** Returns Switchboard, for what happens automatically. */
	@Override
	default Participant by() {
		return Participant.SWITCHBOARD;
	}

	/**
	 * Someone was asked to approve the request.
	 *
	 * @param at when it happened
	 * @param approver whose decision it is
	 * @param asked the approver, or who covers for them
	 */
	record ApproverAsked(Instant at, Participant approver, Participant asked) implements ApprovalEvent {

		@Override
		public Request applyTo(Request request) {
			return request.with(request.relations().approved((approval) -> approval.asking(this.approver, this.asked)));
		}

	}

	/**
	 * No one was left to ask.
	 *
	 * @param at when it happened
	 * @param approvers whose decision it is
	 * @param told who was told, because they can name someone
	 */
	record ApproversMissing(Instant at, List<Participant> approvers, List<Participant> told) implements ApprovalEvent {

		@Override
		public Request applyTo(Request request) {
			return request.with(request.relations().approved((approval) -> approval.missing(this.approvers)));
		}

	}

	/**
	 * Approvers who hadn't decided for a while were reminded.
	 *
	 * @param at when it happened
	 * @param asked who was reminded
	 */
	record ApproversReminded(Instant at, List<Participant> asked) implements ApprovalEvent {

		@Override
		public Request applyTo(Request request) {
			return request;
		}

	}

	/**
	 * Someone approved the request.
	 *
	 * @param at when it happened
	 * @param by who approved
	 * @param approver whose decision it was
	 */
	record ApprovalGiven(Instant at, Participant by, Participant approver) implements ApprovalEvent {

		@Override
		public Request applyTo(Request request) {
			Approval.Answer answer = new Approval.Answer(this.by, true);
			return request.with(request.relations().approved((approval) -> approval.answered(this.approver, answer)));
		}

	}

	/**
	 * Someone declined the request, so it is no longer resolved automatically.
	 *
	 * @param at when it happened
	 * @param by who declined
	 * @param approver whose decision it was
	 * @param text why, for the school and the team
	 */
	record ApprovalDeclined(Instant at, Participant by, Participant approver, String text) implements ApprovalEvent {

		@Override
		public Request applyTo(Request request) {
			Approval.Answer answer = new Approval.Answer(this.by, false);
			Relations next = request.relations().approved((approval) -> approval.answered(this.approver, answer));
			return request.answered(this.by, this.at).with(next.holding(Optional.empty()));
		}

	}

}
