package org.switchboard.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Keeps “all of them” from being shown. If answers are all alike, or nearly so, the
 * values of one in twenty are withheld, and of one at least. All alike and nearly all
 * alike then look the same.
 *
 * @see <a href=
 * "https://studentprivacy.ed.gov/resources/frequently-asked-questions-disclosure-avoidance">Disclosure
 * avoidance, on blurring shares near 0 and 100%</a>
 */
final class Unanimity {

	private static final int ONE_IN = 20;

	private static final int STEPS = 5;

	private static final int TWO_BEST = 3;

	private static final int POINTS = 11;

	private static final int DETRACTORS = 7;

	private static final int PROMOTERS = 9;

	private Unanimity() {
	}

	static Tally withhold(Tally answers) {
		int options = answers.counts().size();
		long few = Math.max(1, answers.n() / ONE_IN);
		return Stream
			.concat(IntStream.range(0, options).mapToObj((option) -> new Side(option, option + 1)), sides(options))
			.filter((side) -> answers.n() > 0 && side.others(answers) <= few)
			.findFirst()
			.map((side) -> side.only(answers, few))
			.orElse(answers);
	}

	// which a scale's figure takes together
	private static Stream<Side> sides(int options) {
		return switch (options) {
			case STEPS -> Stream.of(new Side(TWO_BEST, STEPS), new Side(0, TWO_BEST));
			case POINTS -> Stream.of(new Side(PROMOTERS, POINTS), new Side(0, DETRACTORS));
			default -> Stream.of();
		};
	}

	/**
	 * Neighboring options.
	 *
	 * @param from the first
	 * @param to the one after the last
	 */
	private record Side(int from, int to) {

		private long others(Tally answers) {
			return answers.n() - answers.share(this.from, this.to).of();
		}

		private Tally only(Tally answers, long few) {
			List<Long> counts = new ArrayList<>(answers.counts());
			IntStream.range(0, counts.size())
				.filter((option) -> option < this.from || option >= this.to)
				.forEach((option) -> counts.set(option, 0L));
			for (long more = others(answers); more < few; more++) {
				int largest = IntStream.range(0, counts.size())
					.boxed()
					.max(Comparator.comparing(counts::get))
					.orElseThrow();
				counts.set(largest, counts.get(largest) - 1);
			}
			return new Tally(counts, few);
		}

	}

}
