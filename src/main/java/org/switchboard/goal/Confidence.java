package org.switchboard.goal;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * How those see it who work on a goal. The names are stored.
 */
enum Confidence {

	/** It will be reached. */
	ON_COURSE,

	/** It may be missed. */
	AT_RISK,

	/** It will be missed, as things stand. */
	OFF_COURSE;

	static Optional<Confidence> of(String name) {
		return Stream.of(values()).filter((one) -> one.name().equals(name)).findFirst();
	}

}
