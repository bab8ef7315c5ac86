package org.switchboard.request.lifecycle;

/**
 * How satisfied somebody is, on the five steps of a CSAT question.
 */
public enum Satisfaction {

	/** The worst. */
	VERY_DISSATISFIED(1),
	/** Not good. */
	DISSATISFIED(2),
	/** Neither. */
	NEUTRAL(3),
	/** Good. */
	SATISFIED(4),
	/** The best. */
	VERY_SATISFIED(5);

	private final int step;

	Satisfaction(int step) {
		this.step = step;
	}

	/** 1, the worst, to 5. */
	public int step() {
		return this.step;
	}

	/** One of the two worst, so someone should look into it. */
	public boolean isLow() {
		return this.step <= 2;
	}

}
