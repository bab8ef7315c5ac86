package org.switchboard.directory;

import java.util.Arrays;
import java.util.Optional;

/** How much help a school needs, highest first. */
public enum NeedTier {

	/** Highest need. */
	HIGHEST(1),

	/** More need than most. */
	HIGH(2),

	/** The need of most schools. */
	STANDARD(3);

	private final int number;

	NeedTier(int number) {
		this.number = number;
	}

	public int number() {
		return this.number;
	}

	static Optional<NeedTier> of(String text) {
		return Arrays.stream(values()).filter((tier) -> Integer.toString(tier.number).equals(text)).findFirst();
	}

}
