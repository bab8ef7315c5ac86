package org.switchboard.measure;

import org.switchboard.sla.ClockKind;

/** A wait, and the measures that count it. */
enum WaitKind {

	/** Until the first response. */
	ANSWER(ClockKind.FIRST_RESPONSE, Measure.ANSWER, Measure.ANSWER_GIVEN_UP, Measure.ANSWER_IN_TIME,
			Measure.ANSWER_LATE),
	/** Until the resolution. */
	RESOLUTION(ClockKind.RESOLUTION, Measure.RESOLUTION, Measure.RESOLUTION_GIVEN_UP, Measure.RESOLUTION_IN_TIME,
			Measure.RESOLUTION_LATE);

	private final ClockKind clock;

	private final Measure taken;

	private final Measure givenUp;

	private final Measure inTime;

	private final Measure late;

	WaitKind(ClockKind clock, Measure taken, Measure givenUp, Measure inTime, Measure late) {
		this.clock = clock;
		this.taken = taken;
		this.givenUp = givenUp;
		this.inTime = inTime;
		this.late = late;
	}

	ClockKind clock() {
		return this.clock;
	}

	Measure taken() {
		return this.taken;
	}

	Measure givenUp() {
		return this.givenUp;
	}

	Measure inTime() {
		return this.inTime;
	}

	Measure late() {
		return this.late;
	}

}
