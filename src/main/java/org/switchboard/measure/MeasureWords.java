package org.switchboard.measure;

import java.time.Duration;

import org.switchboard.wording.Formats;

/** The wording of counts. */
final class MeasureWords {

	static final String PURPOSE = "recounts the weekly report's figures";

	static final String USAGE = "Use `/switchboard rebuild measures` to recount the weekly report's figures "
			+ "from all requests.";

	static final String BEGUN = "Recounting all requests. Reports show the earlier figures until "
			+ "it's done, and new activity is included.";

	private static final int HOURS = 10;

	private MeasureWords() {
	}

	static String time(WaitingTime of) {
		Duration time = of.time();
		if (!of.isMore()) {
			// no one needs minutes once it takes days
			return (time.toHours() < HOURS) ? Formats.duration(time) : time.plusMinutes(30).toHours() + " hr";
		}
		// rounded down, so that it is true
		return (time.toMinutes() == 0) ? "still waiting"
				: "more than " + ((time.toHours() < HOURS) ? Formats.duration(time) : time.toHours() + " hr");
	}

}
