package org.switchboard.directory;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A placeholder in a saved reply. */
public enum ReplyVariable {

	/** The requester's name. */
	REQUESTER,
	/** The name of the requester's school. */
	SCHOOL,
	/** The request's key. */
	REQUEST,
	/** The request's summary. */
	SUMMARY,
	/** The name of the person using the reply. */
	ME,
	/** The name of the request's team. */
	TEAM;

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
