package org.switchboard.journal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What is asked of the followers' names.
 */
final class Followers {

	private static final Pattern NAME = Pattern.compile("[A-Za-z0-9-]{1,50}");

	private Followers() {
	}

	static void requireDistinct(List<JournalFollower> followers) {
		Set<String> names = new HashSet<>();
		for (JournalFollower follower : followers) {
			String name = follower.name();
			if (!NAME.matcher(name).matches()) {
				throw new IllegalStateException("'" + name + "' is no name for a journal follower");
			}
			if (!names.add(name)) {
				throw new IllegalStateException("two journal followers are named '" + name + "'");
			}
		}
	}

}
