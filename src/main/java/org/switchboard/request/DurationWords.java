package org.switchboard.request;

import java.time.Duration;

/** Durations in words. */
public final class DurationWords {

	private DurationWords() {
	}

	/** Returns plain text like "2 h 10 min" or "40 s". */
	public static String of(Duration duration) {
		if (duration.compareTo(Duration.ofMinutes(1)) < 0) {
			return duration.toSeconds() + " s";
		}
		if (duration.compareTo(Duration.ofHours(1)) < 0) {
			return duration.toMinutes() + " min";
		}
		return duration.toHours() + " h"
				+ ((duration.toMinutesPart() > 0) ? " " + duration.toMinutesPart() + " min" : "");
	}

}
