package org.switchboard.slack;

/**
 * Thrown by an administrators' listener that does nothing. The administrator is told why,
 * and the audit trail records a refusal.
 */
public class AdministratorRefused extends RuntimeException {

	/**
	 * Refuses for a reason.
	 * @param words what they are told, in mrkdwn
	 */
	public AdministratorRefused(String words) {
		super(words);
	}

}
