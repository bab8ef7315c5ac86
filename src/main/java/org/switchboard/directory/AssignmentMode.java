package org.switchboard.directory;

import java.util.Optional;

import org.switchboard.yaml.Choice;
import org.switchboard.yaml.YamlMap;

/** How a team's requests get assigned. */
public enum AssignmentMode {

	/** A team member claims them. */
	CLAIM,
	/** Members get them in turn, except confidential ones. */
	ROUND_ROBIN;

	static Optional<AssignmentMode> read(YamlMap entry) {
		Choice<AssignmentMode> choice = new Choice<>("assignment", AssignmentMode.class);
		return entry.find("assignment").flatMap((written) -> choice.read(entry, written));
	}

}
