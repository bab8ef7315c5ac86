package org.switchboard.measure;

import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.LongStream;

import org.springframework.data.redis.core.StringRedisTemplate;

import org.switchboard.WorkspacesForTests;
import org.switchboard.request.RandomRequests;
import org.switchboard.request.lifecycle.RequestEvent;
import org.switchboard.request.lifecycle.RequestId;
import org.switchboard.workspace.WorkspaceId;

/** Compares the time to count a request with that of a bare round trip. */
public final class Recordings {

	private static final int REQUESTS = 5_000;

	private Recordings() {
	}

	public static String measure(StringRedisTemplate redis) {
		MeasureStore store = new MeasureStore(redis);
		WorkspaceId workspace = WorkspacesForTests.fresh();
		List<RequestEvent> history = new RandomRequests(1).history(20);
		List<Contribution> all = Contributions.of(new RequestId(1), history, ZoneOffset.UTC);
		// the first half warms up
		double counting = 0;
		double least = 0;
		for (int half = 0; half < 2; half++) {
			long first = half * (long) REQUESTS;
			long start = System.nanoTime();
			LongStream.range(first, first + REQUESTS)
				.forEach((number) -> store.record(workspace, new RequestId(number + 1), history.size(), all));
			counting = (System.nanoTime() - start) / 1e3 / REQUESTS;
			start = System.nanoTime();
			LongStream.range(0, REQUESTS).forEach((number) -> redis.opsForValue().increment(workspace.key("least")));
			least = (System.nanoTime() - start) / 1e3 / REQUESTS;
		}
		return """
				COUNTING A REQUEST OF %d EVENTS, in one round trip: %.0f µs, beside an INCR of %.0f µs
				""".formatted(history.size(), counting, least);
	}

}
