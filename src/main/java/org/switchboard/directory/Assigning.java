package org.switchboard.directory;

import java.util.Optional;

import org.switchboard.yaml.Choice;
import org.switchboard.yaml.YamlMap;

/**
 * How the requests of a team find who works on them.
 */
public enum Assigning {

	/** Somebody of the team takes them. */
	CLAIM,
	/** The members get them in turn, those that are confidential excepted. */
	ROUND_ROBIN;

	static Optional<Assigning> read(YamlMap entry) {
		Choice<Assigning> choice = new Choice<>("assignment", Assigning.class);
		return entry.find("assignment").flatMap((written) -> choice.read(entry, written));
	}

}
