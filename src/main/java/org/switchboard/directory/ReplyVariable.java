package org.switchboard.directory;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a saved reply leaves open until somebody uses it.
 */
public enum ReplyVariable {

	/** The name of who asked. */
	REQUESTER,
	/** The name of their school. */
	SCHOOL,
	/** The key of the request. */
	REQUEST,
	/** What it is about, in one line. */
	SUMMARY,
	/** The name of who uses the reply. */
	ME,
	/** The name of the team that has the request. */
	TEAM;

	// the variable of a name
	static Optional<ReplyVariable> called(String name) {
		return Arrays.stream(values()).filter((variable) -> variable.word().equals(name)).findFirst();
	}

	static List<String> words() {
		return Arrays.stream(values()).map(ReplyVariable::word).toList();
	}

	private String word() {
		return name().toLowerCase(Locale.ROOT);
	}

}
