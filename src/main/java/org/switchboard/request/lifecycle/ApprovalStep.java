package org.switchboard.request.lifecycle;

import java.time.Instant;
import java.util.List;

/** An automatic step toward a decision on an approval. */
public sealed interface ApprovalStep extends SwitchboardCommand {

	/**
	 * Asks someone to approve the request.
	 *
	 * @param approver whose decision it is
	 * @param asked the approver, or who covers for them
	 */
	record Ask(Participant approver, Participant asked) implements ApprovalStep {

		@Override
		public Decision decide(Request request, Instant now) {
			return Approval.awaited(request)
				.stream()
				.filter((seat) -> seat.approver().is(this.approver)
						&& (seat.vacant() || !seat.asks(this.asked.userId())))
				.findFirst()
				.map((seat) -> Decision.ifOpen(request,
						new ApprovalEvent.ApproverAsked(now, this.approver, this.asked)))
				.orElseGet(() -> Decision.refused(new Refusal.NothingToChange()));
		}

	}

	/**
	 * Records that no one is left to ask.
	 *
	 * @param approvers whose decision it is
	 * @param told who is told, because they can name someone
	 */
	record Miss(List<Participant> approvers, List<Participant> told) implements ApprovalStep {

		@Override
		public Decision decide(Request request, Instant now) {
			List<Participant> missing = Approval.awaited(request)
				.stream()
				.filter((seat) -> !seat.vacant() && this.approvers.stream().anyMatch(seat.approver()::is))
				.map(Approval.Seat::approver)
				.toList();
			return missing.isEmpty() ? Decision.refused(new Refusal.NothingToChange())
					: Decision.ifOpen(request, new ApprovalEvent.ApproversMissing(now, missing, this.told));
		}

	}

	/** Reminds those who were asked last. */
	record Remind() implements ApprovalStep {

		@Override
		public Decision decide(Request request, Instant now) {
			List<Participant> asked = Approval.awaited(request)
				.stream()
				.flatMap((seat) -> seat.askedLast().stream())
				.distinct()
				.toList();
			return asked.isEmpty() ? Decision.refused(new Refusal.NothingToChange())
					: Decision.ifOpen(request, new ApprovalEvent.ApproversReminded(now, asked));
		}

	}

}
