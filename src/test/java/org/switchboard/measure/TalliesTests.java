package org.switchboard.measure;

import org.junit.jupiter.api.Test;

import org.switchboard.statistics.Tally;

import static org.assertj.core.api.Assertions.assertThat;

class TalliesTests {

	@Test
	void countNothingWhereMoreWasTakenBackThanGiven() {
		Tallies tallies = new Tallies();
		tallies.add(Measure.PRAISE, 5, -1);
		tallies.add(Measure.PRAISE, 1, 2);
		assertThat(tallies.steps(Measure.PRAISE)).isEqualTo(Tally.of(2, 0, 0, 0, 0));
	}

}
