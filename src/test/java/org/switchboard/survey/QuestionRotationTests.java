package org.switchboard.survey;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The rules by which questions and people take turns. */
class QuestionRotationTests {

	static List<Long> seeds() {
		return LongStream.range(0, 50).boxed().toList();
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void givesEveryoneEachQuestionOnce(long seed) {
		Random random = new Random(seed);
		QuestionRotation rotation = any(random);
		int position = random.nextInt(1000);
		int first = random.nextInt(1000);
		List<Integer> questions = IntStream.range(first, first + rotation.parts())
			.mapToObj((turn) -> rotation.part(position, turn))
			.flatMap(List::stream)
			.toList();
		assertThat(questions).containsExactlyInAnyOrderElementsOf(all(rotation));
		assertThat(rotation.part(position, first)).hasSizeLessThanOrEqualTo(rotation.each())
			.isSorted()
			.isEqualTo(rotation.part(position, first + rotation.parts()));
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void asksAllQuestionsInOneRound(long seed) {
		Random random = new Random(seed);
		QuestionRotation rotation = any(random);
		int turn = random.nextInt(1000);
		int first = random.nextInt(1000);
		Set<Integer> asked = IntStream.range(first, first + rotation.parts())
			.mapToObj((position) -> rotation.part(position, turn))
			.flatMap(List::stream)
			.collect(Collectors.toSet());
		assertThat(asked).containsExactlyInAnyOrderElementsOf(all(rotation));
	}

	private static QuestionRotation any(Random random) {
		return new QuestionRotation(1 + random.nextInt(30), 1 + random.nextInt(5));
	}

	private static List<Integer> all(QuestionRotation rotation) {
		return IntStream.range(0, rotation.questions()).boxed().toList();
	}

}
