package bench;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.switchboard.digest.DigestCosts;
import org.switchboard.schedule.Sweeps;

/**
 * Compares Switchboard with a bare Bolt app, and with one that also runs a script in
 * Redis. All get the same deliveries over HTTP in their own JVMs, and take turns, window
 * after window.
 */
public final class Benchmark {

	static final int MOST_CONNECTIONS = 8;

	private static final int ROUNDS = Integer.getInteger("bench.rounds", 6);

	private static final int WARM_UP_ROUNDS = Integer.getInteger("bench.warm-up-rounds", 8);

	private static final Duration WINDOW = Duration.ofMillis(Integer.getInteger("bench.window", 1000));

	private Benchmark() {
	}

	public static void main(String[] args) {
		Report report = new Report(System.out);
		report.beginning(ROUNDS, WINDOW);
		report.firstClicks(FirstClicks.measure());
		Field field = new Field();
		rounds(WARM_UP_ROUNDS, field.contestants());
		Results results = rounds(ROUNDS, field.contestants());
		report.times(results);
		report.aims(results);
		report.costs(results);
		report.following(Following.of(field));
		System.out.println(Sweeps.measure());
		System.out.println(DigestCosts.measure());
		System.exit(0);
	}

	private static Results rounds(int rounds, Collection<Contestant> contestants) {
		Results results = new Results();
		for (int round = 0; round < rounds; round++) {
			for (int connections : List.of(1, MOST_CONNECTIONS)) {
				contestants.forEach((contestant) -> turn(contestant, connections, results));
			}
		}
		return results;
	}

	private static void turn(Contestant contestant, int connections, Results results) {
		long filed = contestant.filed();
		measure(contestant, new Row(contestant.who(), Row.Kind.SUBMIT, connections), contestant.submissions(), results);
		contestant.settle();
		measure(contestant, new Row(contestant.who(), Row.Kind.CLAIM, connections), contestant.claims(filed), results);
		contestant.settle();
	}

	private static void measure(Contestant contestant, Row row, Supplier<Optional<String>> gestures, Results results) {
		Cost before = contestant.costs().now();
		Window window = Window.of(contestant.door(), row.connections(), WINDOW, gestures);
		results.add(row, window, contestant.costs().now().since(before));
	}

}
