package bench;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

import org.switchboard.Jvm;

import static org.awaitility.Awaitility.await;

/**
 * A bot being measured.
 *
 * @param who its name in the report
 * @param door where deliveries go
 * @param costs what it uses
 * @param workspace the ID of its workspace
 * @param stored its requests, if it is Switchboard
 * @param recordings the deliveries it gets
 */
record Contestant(Subject who, BotEndpoint door, Costs costs, String workspace, Optional<Stored> stored,
		List<Recording> recordings) {

	private static final Duration LONG = Duration.ofMinutes(2);

	static Contestant bare(Subject who, Jvm jvm, List<Recording> recordings) {
		return new Contestant(who, new BotEndpoint(jvm.port()), Costs.of(jvm.pid()), "T0BARE", Optional.empty(),
				recordings);
	}

	/** Returns an endless supply of requests to file. */
	Supplier<Optional<String>> submissions() {
		AtomicLong turn = new AtomicLong();
		return () -> Optional.of(this.recordings.get((int) (turn.getAndIncrement() % this.recordings.size()))
			.submission(this.workspace));
	}

	/**
	 * Returns claims, each by someone who may: of the requests filed since, or endless
	 * ones where none are stored.
	 * @param filed how many had been filed before
	 */
	Supplier<Optional<String>> claims(long filed) {
		if (this.stored.isEmpty()) {
			return () -> Optional.of(this.recordings.get(0).claim(this.workspace, 1));
		}
		Stored requests = this.stored.get();
		Map<String, Recording> byTeam = this.recordings.stream()
			.collect(Collectors.toMap(Recording::team, Function.identity()));
		Queue<String> wishes = LongStream.rangeClosed(filed + 1, requests.count())
			.mapToObj(
					(number) -> Objects.requireNonNull(byTeam.get(requests.team(number))).claim(this.workspace, number))
			.collect(Collectors.toCollection(ConcurrentLinkedQueue::new));
		return () -> Optional.ofNullable(wishes.poll());
	}

	/**
	 * Waits until everything done has been followed, so that its cost isn't counted
	 * elsewhere.
	 */
	void settle() {
		this.stored.ifPresent((requests) -> await().atMost(LONG).until(requests::isFollowed));
	}

	long filed() {
		return this.stored.map(Stored::count).orElse(0L);
	}

}
