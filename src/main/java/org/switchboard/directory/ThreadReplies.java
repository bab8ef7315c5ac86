package org.switchboard.directory;

import org.switchboard.yaml.Choice;
import org.switchboard.yaml.YamlMap;

/**
 * Where what a team writes in the thread of a card goes.
 */
public enum ThreadReplies {

	/** To who asked, unless it is marked as a note. */
	TO_SCHOOL,
	/** Nowhere else: the school gets what is written with the card's buttons. */
	TEAM_ONLY;

	private static final String KEY = "thread-replies";

	static ThreadReplies read(YamlMap entry) {
		Choice<ThreadReplies> choice = new Choice<>(KEY, ThreadReplies.class);
		return entry.find(KEY).flatMap((written) -> choice.read(entry, written)).orElse(TO_SCHOOL);
	}

}
