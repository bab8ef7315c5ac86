package org.switchboard.measure;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import org.switchboard.survey.score.Tally;

import static org.assertj.core.api.Assertions.assertThat;

class DiscretionTests {

	@Test
	void hidesWhatCouldBeFoundBySubtraction() {
		Map<String, Figures> told = Discretion
			.of(new TreeMap<>(Map.of("n1", figures(6, 9), "n2", figures(3, 7), "n3", figures(8, 5))));
		assertThat(one(told, "n1").satisfaction().n()).isZero();
		assertThat(one(told, "n2").satisfaction().n()).isZero();
		assertThat(one(told, "n3").satisfaction().n()).isEqualTo(8);
		assertThat(told.values()).extracting((figures) -> figures.effort().n()).containsExactly(9L, 7L, 5L);
		assertThat(one(told, "n2").opened()).isEqualTo(12);
	}

	@Test
	void tellsOneGroupThatHasFive() {
		assertThat(one(Discretion.of(Map.of("", figures(5, 4))), "")).satisfies((figures) -> {
			assertThat(figures.satisfaction().n()).isEqualTo(5);
			assertThat(figures.effort().n()).isZero();
		});
	}

	private static Figures one(Map<String, Figures> told, String group) {
		return Objects.requireNonNull(told.get(group));
	}

	private static Figures figures(long ratings, long efforts) {
		Times none = Times.of(new Tallies(), Timing.ANSWER, List.of());
		return new Figures(12, 0, 0, 0, 0, none, none, Tally.of(0, 0, 0, 0, ratings),
				Tally.of(0, 0, 0, 0, 0, 0, efforts));
	}

}
