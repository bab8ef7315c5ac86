package org.switchboard.request.lifecycle;

/** The five answers to a CSAT question. */
public enum Satisfaction {

	/** The worst answer. */
	VERY_DISSATISFIED(1),
	/** Not good. */
	DISSATISFIED(2),
	/** Neither good nor bad. */
	NEUTRAL(3),
	/** Good. */
	SATISFIED(4),
	/** The best answer. */
	VERY_SATISFIED(5);

	private final int step;

	Satisfaction(int step) {
		this.step = step;
	}

	/** Returns 1 (worst) to 5. */
	public int step() {
		return this.step;
	}

	/** Whether it is one of the two worst answers, so someone should look into it. */
	public boolean isLow() {
		return this.step <= 2;
	}

}
