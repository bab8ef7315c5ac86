package org.switchboard.schedule;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.RedisScript;

import org.switchboard.RedisForTests;
import org.switchboard.WorkspacesForTests;
import org.switchboard.workspace.WorkspaceId;
import org.switchboard.workspace.WorkspaceJoined;

/**
 * Measures what it costs to find what is due among much that isn't, and to do a lot at
 * once. Prints figures, and asserts nothing.
 */
public final class Sweeps {

	private static final String KIND = "bench";

	private static final int ROUNDS = 7;

	private static final int DUE = 1_000;

	private static final int FEW = 10_000;

	private static final int MANY = Integer.getInteger("bench.deadlines", 1_000_000);

	private static final int AT_ONCE = 50_000;

	private static final RedisScript<Void> FILL = RedisScript.of("""
			for i = ARGV[1], ARGV[2] do
				redis.call('ZADD', KEYS[1], ARGV[3] + i, 'REQ-' .. i)
				redis.call('HSET', KEYS[2], 'REQ-' .. i, ARGV[3] + i)
			end""");

	private final StringRedisTemplate redis;

	private final ScheduleProperties properties = new ScheduleProperties(Duration.ofSeconds(10), Duration.ofMinutes(10),
			50, Duration.ofMinutes(5));

	private final Clock clock = Clock.systemUTC();

	private final DueEntries entries;

	private int filled;

	private Sweeps(RedisForTests redis) {
		this.redis = redis.template();
		this.entries = new DueEntries(this.redis, this.properties, this.clock);
	}

	public static void main(String[] args) {
		System.out.println(measure());
		System.exit(0);
	}

	/** Measures on its own Redis, and returns the figures. */
	public static String measure() {
		try (RedisForTests redis = RedisForTests.another()) {
			Sweeps sweeps = new Sweeps(redis);
			WorkspaceId few = WorkspacesForTests.fresh();
			WorkspaceId many = WorkspacesForTests.fresh();
			sweeps.fill(few, FEW);
			sweeps.fill(many, MANY);
			List<Double> ofFew = new ArrayList<>();
			List<Double> ofMany = new ArrayList<>();
			// the first warms up
			for (int round = 0; round <= ROUNDS; round++) {
				ofFew.add(sweeps.sweep(few));
				ofMany.add(sweeps.sweep(many));
			}
			double before = median(ofFew.subList(1, ofFew.size()));
			double after = median(ofMany.subList(1, ofMany.size()));
			return """

					A SWEEP THAT FINDS %,d DUE, ms (medians of %d)
					%,9d open   %6.0f
					%,9d open   %6.0f   %.2f times as much (aim: 2.00 or less)
					%s""".formatted(DUE, ROUNDS, FEW, before, MANY, after, after / before, sweeps.atOnce());
		}
	}

	private void fill(WorkspaceId workspace, int count) {
		long later = this.clock.instant().plus(Duration.ofDays(30)).toEpochMilli();
		for (int from = 0; from < count; from += FEW) {
			this.redis.execute(FILL, keys(workspace), String.valueOf(from), String.valueOf(from + FEW - 1),
					String.valueOf(later));
		}
	}

	private void fallDue(WorkspaceId workspace, int count) {
		long now = this.clock.instant().minus(Duration.ofHours(1)).toEpochMilli();
		int from = 10_000_000 + this.filled;
		this.filled += count;
		this.redis.execute(FILL, keys(workspace), String.valueOf(from), String.valueOf(from + count - 1),
				String.valueOf(now - from - count));
	}

	private static List<String> keys(WorkspaceId workspace) {
		return List.of(workspace.key("due", KIND), workspace.key("due", KIND, "at"));
	}

	private double sweep(WorkspaceId workspace) {
		fallDue(workspace, DUE);
		List<String> done = new ArrayList<>();
		DueWorker node = node(workspace, done);
		long start = System.nanoTime();
		node.doAll();
		double millis = (System.nanoTime() - start) / 1e6;
		if (done.size() != DUE) {
			throw new IllegalStateException(done.size() + " were found");
		}
		return millis;
	}

	// two nodes share the work
	private String atOnce() {
		WorkspaceId workspace = WorkspacesForTests.fresh();
		for (int part = 0; part < AT_ONCE; part += FEW) {
			fallDue(workspace, FEW);
		}
		List<String> done = Collections.synchronizedList(new ArrayList<>(AT_ONCE));
		long before = usedMegabytes();
		Instant start = this.clock.instant();
		List<Thread> nodes = IntStream.range(0, 2).mapToObj((i) -> new Thread(node(workspace, done)::doAll)).toList();
		nodes.forEach(Thread::start);
		long most = before;
		while (nodes.stream().anyMatch(Thread::isAlive)) {
			most = Math.max(most, usedMegabytes());
			pause();
		}
		Set<String> different = new HashSet<>(done);
		return """
				%,d DUE AT ONCE, TWO NODES
				done %,d, twice %,d, left %,d, in %,d ms; heap %d MB before, %d MB at most
				""".formatted(AT_ONCE, different.size(), done.size() - different.size(), AT_ONCE - different.size(),
				Duration.between(start, this.clock.instant()).toMillis(), before, most);
	}

	private DueWorker node(WorkspaceId workspace, List<String> done) {
		DueHandler handler = new DueHandler() {

			@Override
			public String kind() {
				return KIND;
			}

			@Override
			public void handle(DueEntry due) {
				done.add(due.subject());
			}

		};
		DueWorker node = new DueWorker(List.of(handler), this.entries, this.properties);
		node.on(new WorkspaceJoined(workspace));
		return node;
	}

	// after a collection, because the amount of garbage varies
	private static long usedMegabytes() {
		System.gc();
		Runtime runtime = Runtime.getRuntime();
		return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
	}

	private static void pause() {
		try {
			Thread.sleep(100);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private static double median(List<Double> values) {
		return values.stream().sorted().toList().get(values.size() / 2);
	}

}
