package org.switchboard.slack;

/**
 * What a listener for administrators throws when it does nothing. They are told why, and
 * the audit trail says that it was refused.
 */
public class AdministratorRefused extends RuntimeException {

	/**
	 * For a reason.
	 * @param words what they are told, in mrkdwn
	 */
	public AdministratorRefused(String words) {
		super(words);
	}

}
