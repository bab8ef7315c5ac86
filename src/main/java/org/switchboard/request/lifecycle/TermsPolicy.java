package org.switchboard.request.lifecycle;

import java.time.Instant;

import org.switchboard.sla.Terms;
import org.switchboard.sla.Urgency;

/** A district's targets on some day. */
@FunctionalInterface
public interface TermsPolicy {

	/**
	 * Returns a request's targets.
	 * @param departmentId the department that has it
	 * @param now when the targets start to apply
	 */
	Terms of(String departmentId, Filing filing, Urgency urgency, Instant now);

}
