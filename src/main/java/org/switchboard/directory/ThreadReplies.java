package org.switchboard.directory;

import org.switchboard.yaml.Choice;
import org.switchboard.yaml.YamlMap;

/** Where a team's replies in a card's thread go. */
public enum ThreadReplies {

	/** To the requester, unless marked as a team-only note. */
	TO_SCHOOL,
	/** Nowhere else: only the card's buttons send to the school. */
	TEAM_ONLY;

	private static final String KEY = "thread-replies";

	static ThreadReplies read(YamlMap entry) {
		Choice<ThreadReplies> choice = new Choice<>(KEY, ThreadReplies.class);
		return entry.find(KEY).flatMap((written) -> choice.read(entry, written)).orElse(TO_SCHOOL);
	}

}
