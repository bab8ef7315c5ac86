package org.switchboard.request.lifecycle;

import java.time.Instant;

import org.switchboard.sla.Terms;
import org.switchboard.sla.Urgency;

/**
 * What the requests of a district are promised on a day.
 */
@FunctionalInterface
public interface TermsPolicy {

	/**
	 * What a request is promised.
	 * @param departmentId the department that has it
	 * @param filing what was asked
	 * @param urgency how soon help is needed
	 * @param now from when on it is promised
	 * @return the terms
	 */
	Terms of(String departmentId, Filing filing, Urgency urgency, Instant now);

}
