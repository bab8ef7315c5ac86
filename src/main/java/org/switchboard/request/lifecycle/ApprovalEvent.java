package org.switchboard.request.lifecycle;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Something that happened to the approval a request needs.
 */
public sealed interface ApprovalEvent extends RequestEvent {

	/** No one, for what happens by itself. */
	@Override
	default Participant by() {
		return Participant.SWITCHBOARD;
	}

	/**
	 * Somebody was asked.
	 *
	 * @param at when
	 * @param approver whose decision it is
	 * @param asked they, or who decides for them
	 */
	record ApproverAsked(Instant at, Participant approver, Participant asked) implements ApprovalEvent {

		@Override
		public Request applyTo(Request request) {
			return request.tied(request.ties().approved((approval) -> approval.asking(this.approver, this.asked)));
		}

	}

	/**
	 * No one was left to ask.
	 *
	 * @param at when
	 * @param approvers whose decision it is
	 * @param told who was told, as they can name someone
	 */
	record ApproversMissing(Instant at, List<Participant> approvers, List<Participant> told) implements ApprovalEvent {

		@Override
		public Request applyTo(Request request) {
			return request.tied(request.ties().approved((approval) -> approval.missing(this.approvers)));
		}

	}

	/**
	 * They had not decided for a while, and were reminded.
	 *
	 * @param at when
	 * @param asked who
	 */
	record ApproversReminded(Instant at, List<Participant> asked) implements ApprovalEvent {

		@Override
		public Request applyTo(Request request) {
			return request;
		}

	}

	/**
	 * Somebody agreed.
	 *
	 * @param at when
	 * @param by who
	 * @param approver whose decision it was
	 */
	record ApprovalGiven(Instant at, Participant by, Participant approver) implements ApprovalEvent {

		@Override
		public Request applyTo(Request request) {
			Approval.Answer answer = new Approval.Answer(this.by, true);
			return request.tied(request.ties().approved((approval) -> approval.answered(this.approver, answer)));
		}

	}

	/**
	 * Somebody did not. What was said to be done, is not done by itself any more.
	 *
	 * @param at when
	 * @param by who
	 * @param approver whose decision it was
	 * @param text why, for the school and the team
	 */
	record ApprovalDeclined(Instant at, Participant by, Participant approver, String text) implements ApprovalEvent {

		@Override
		public Request applyTo(Request request) {
			Approval.Answer answer = new Approval.Answer(this.by, false);
			Relations next = request.ties().approved((approval) -> approval.answered(this.approver, answer));
			return request.answered(this.by, this.at).tied(next.holding(Optional.empty()));
		}

	}

}
