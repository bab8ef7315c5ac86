package org.switchboard.statistics;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * A share as a letter grade.
 *
 * @see <a href=
 * "https://en.wikipedia.org/wiki/Academic_grading_in_the_United_States">Academic grading
 * in the United States</a>
 */
public enum Grade {

	/** At least 90%. */
	A(90),
	/** At least 80%. */
	B(80),
	/** At least 70%. */
	C(70),
	/** At least 60%. */
	D(60),
	/** Below 60%. */
	F(0);

	private final int percent;

	Grade(int percent) {
		this.percent = percent;
	}

	/**
	 * Returns the grade of a share, without rounding first: 89.9% is a B. Empty if there
	 * are no answers.
	 */
	public static Optional<Grade> of(Share share) {
		return Stream.of(values()).filter((grade) -> share.n() > 0 && share.isAtLeast(grade.percent)).findFirst();
	}

}
