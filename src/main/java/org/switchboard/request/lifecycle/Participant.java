package org.switchboard.request.lifecycle;

import org.switchboard.directory.Person;

/**
 * Somebody who takes part in a request, called as they were at the time.
 *
 * @param userId their Slack user id
 * @param name their name in the directory
 */
public record Participant(String userId, String name) {

	/** Nobody: what happens by itself. */
	public static final Participant SWITCHBOARD = new Participant("", "Switchboard");

	/** As they are called today. */
	public static Participant of(Person person) {
		return new Participant(person.userId(), person.name());
	}

	/** Whether this is the same Slack user, whatever they are called. */
	public boolean is(Participant other) {
		return this.userId.equals(other.userId);
	}

}
