package org.switchboard.delivery;

import java.util.regex.Pattern;

/**
 * A file that somebody shared in Slack, where the bot is. Its {@code toString} does not
 * tell what it is called.
 *
 * @param id the file's id
 * @param title what it is called, as typed
 * @param from who sent it, by name
 */
public record Enclosure(String id, String title, String from) {

	private static final Pattern ID = Pattern.compile("[A-Z0-9]{2,32}");

	public Enclosure {
		if (!ID.matcher(id).matches()) {
			throw new IllegalArgumentException("not the id of a file in Slack");
		}
	}

	@Override
	public String toString() {
		return "Enclosure[" + this.id + "]";
	}

}
