package org.switchboard.goal;

import org.junit.jupiter.api.Test;

import org.switchboard.statistics.Share;

import static org.assertj.core.api.Assertions.assertThat;

class GoalWordsTests {

	@Test
	void neverRoundUpThePercentage() {
		for (int n = 1; n <= 200; n++) {
			for (int of = 0; of <= n; of++) {
				Share share = new Share(of, n);
				int told = Integer.parseInt(GoalWords.percent(share).replace("%", ""));
				assertThat(share.isAtLeast(told)).isTrue();
				assertThat(share.isAtLeast(told + 1)).isFalse();
			}
		}
	}

}
