package org.switchboard.request.lifecycle;

import org.switchboard.directory.Person;

/**
 * Someone involved in a request, under the name they had at the time.
 *
 * @param userId their Slack user id
 * @param name their name in the directory
 */
public record Participant(String userId, String name) {

	/** No person: for what happens automatically. */
	public static final Participant SWITCHBOARD = new Participant("", "Switchboard");

	/** Returns someone under their current name. */
	public static Participant of(Person person) {
		return new Participant(person.userId(), person.name());
	}

	/** Whether this is the same Slack user, under whatever name. */
	public boolean is(Participant other) {
		return this.userId.equals(other.userId);
	}

}
