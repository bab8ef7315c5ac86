package org.switchboard.digest;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.switchboard.directory.Directory;
import org.switchboard.directory.Person;
import org.switchboard.measure.WaitingTimes;
import org.switchboard.statistics.Scores;
import org.switchboard.statistics.Tally;

/** Chooses who gets a shout-out: the best rated of those who opted in. */
final class ShoutOuts {

	private static final int MOST = 3;

	private static final double GOOD = 0.8;

	private ShoutOuts() {
	}

	// requires five ratings, of which 80% are satisfied
	static Optional<String> of(Report report, Set<String> named, Directory directory) {
		List<String> best = report.praise()
			.entrySet()
			.stream()
			.filter((one) -> named.contains(one.getKey()) && one.getValue().n() >= WaitingTimes.LEAST
					&& share(one.getValue()) >= GOOD)
			.sorted(Comparator.comparingDouble((Map.Entry<String, Tally> one) -> share(one.getValue()))
				.thenComparingLong((one) -> one.getValue().n())
				.reversed())
			.flatMap((one) -> directory.person(one.getKey()).stream())
			.map(Person::name)
			.limit(MOST)
			.toList();
		return best.isEmpty() ? Optional.empty() : Optional.of(DigestWords.thanks(best));
	}

	private static double share(Tally ratings) {
		return Scores.satisfaction(ratings).value().orElse(0);
	}

}
