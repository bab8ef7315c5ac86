package org.switchboard.goal;

import java.util.Optional;
import java.util.stream.Stream;

/** How confident the people working on a goal are. The names are stored. */
enum Confidence {

	/** It will be reached. */
	ON_COURSE,

	/** It may be missed. */
	AT_RISK,

	/** It will be missed unless something changes. */
	OFF_COURSE;

	static Optional<Confidence> of(String name) {
		return Stream.of(values()).filter((one) -> one.name().equals(name)).findFirst();
	}

}
