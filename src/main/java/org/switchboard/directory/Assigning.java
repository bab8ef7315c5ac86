package org.switchboard.directory;

import java.util.Optional;

import org.switchboard.yaml.Choice;
import org.switchboard.yaml.YamlMap;

/** How a team's requests get assigned. */
public enum Assigning {

	/** A team member claims them. */
	CLAIM,
	/** Members get them in turn, except confidential ones. */
	ROUND_ROBIN;

	static Optional<Assigning> read(YamlMap entry) {
		Choice<Assigning> choice = new Choice<>("assignment", Assigning.class);
		return entry.find("assignment").flatMap((written) -> choice.read(entry, written));
	}

}
