package org.switchboard.request;

import java.time.Instant;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.switchboard.calendar.BusinessDays;
import org.switchboard.request.lifecycle.Approval;
import org.switchboard.request.lifecycle.ApprovalEvent;
import org.switchboard.request.lifecycle.RequestHistory;

/** When approvers who haven't decided are reminded. */
@Component
public class ApprovalPolicy {

	private final int remindAfter;

	ApprovalPolicy(RequestProperties properties) {
		this.remindAfter = properties.approval().remindAfter();
	}

	/**
	 * Returns when the approvers still to decide are reminded; empty if the request isn't
	 * waiting for any.
	 */
	public Optional<Instant> remindAt(RequestHistory history, BusinessDays days) {
		boolean waits = !Approval.awaited(history.request()).isEmpty();
		return history.events()
			.stream()
			.filter((event) -> waits && (event instanceof ApprovalEvent.ApproverAsked
					|| event instanceof ApprovalEvent.ApproversReminded))
			.reduce((earlier, later) -> later)
			.map((last) -> days.after(last.at(), this.remindAfter));
	}

}
