package org.switchboard.request;

/**
 * Somebody who takes part in a request, called as they were at the time.
 *
 * @param userId their Slack user id
 * @param name their name in the directory
 */
public record Participant(String userId, String name) {

	/**
	 * Whether this is that person, whatever they are called.
	 * @param other somebody
	 * @return whether the Slack user is the same
	 */
	public boolean is(Participant other) {
		return this.userId.equals(other.userId);
	}

}
