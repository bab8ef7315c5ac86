package org.switchboard.request;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.switchboard.calendar.BusinessDays;
import org.switchboard.request.lifecycle.Approval;
import org.switchboard.request.lifecycle.ApprovalEvent;
import org.switchboard.request.lifecycle.Request;
import org.switchboard.request.lifecycle.RequestEvent;

/**
 * How long to wait for somebody who is to approve a request.
 */
@Component
public class ApprovalPolicy {

	private final int remindAfter;

	ApprovalPolicy(RequestProperties properties) {
		this.remindAfter = properties.approval().remindAfter();
	}

	/**
	 * When those are reminded who were asked and have not decided.
	 * @param history what happened to the request, oldest first
	 * @param request where that leaves it
	 * @param days the district's
	 * @return when, or nothing if nobody's decision is waited for
	 */
	public Optional<Instant> remindAt(List<RequestEvent> history, Request request, BusinessDays days) {
		boolean waits = !Approval.awaited(request).isEmpty();
		return history.stream()
			.filter((event) -> waits && (event instanceof ApprovalEvent.ApproverAsked
					|| event instanceof ApprovalEvent.ApproversReminded))
			.reduce((earlier, later) -> later)
			.map((last) -> days.after(last.at(), this.remindAfter));
	}

}
