package org.switchboard.request.lifecycle;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.switchboard.request.Bus14;
import org.switchboard.request.RandomRequests;
import org.switchboard.request.lifecycle.ClockLedger.Why;
import org.switchboard.request.store.RequestJson;
import org.switchboard.sla.ClockKind;
import org.switchboard.sla.ClockTarget;
import org.switchboard.sla.SlaClock;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The ledger derived from a history matches the clocks stored with the request, whatever
 * happened to it.
 */
class ClockLedgerTests {

	static LongStream seeds() {
		return LongStream.range(0, 500);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void matchesStoredClocks(long seed) {
		RandomRequests random = new RandomRequests(seed);
		List<RequestEvent> history = random.history(40);
		Instant now = random.now().plus(Duration.ofDays(1));
		Request stored = RequestJson.readRequest(Bus14.ID, history.size(),
				RequestJson.write(Request.replay(Bus14.ID, history)));
		for (ClockKind kind : ClockKind.values()) {
			List<ClockLedger.Segment> segments = ClockLedger.of(Bus14.ID, history, kind, now);
			Optional<SlaClock> clock = stored.clocks().find(kind);
			assertThat(segments.isEmpty()).isEqualTo(clock.isEmpty());
			clock.ifPresent((known) -> {
				assertThat(used(segments, known.since().orElse(now))).isEqualTo(known.used());
				assertWithoutGap(segments, known.startedAt(), now);
				stored.clocks().terms().counting(kind).ifPresent((counting) -> assertDue(segments, known, counting));
			});
		}
	}

	@Test
	void explainsWhyAClockIsPaused() {
		List<RequestEvent> history = List.of(Bus14.wasFiled(),
				new RequestEvent.RequesterAsked(Bus14.minute(10), Bus14.THUY, "Which stop?"),
				new RequestEvent.RequesterWrote(Bus14.minute(30), Bus14.MAYA, "Elm Street."),
				new RequestEvent.RequestResolved(Bus14.minute(40), Bus14.THUY, "It came."));
		assertThat(whys(history, ClockKind.FIRST_RESPONSE)).containsExactly(Why.COUNTS, Why.MET, Why.DONE);
		assertThat(whys(history, ClockKind.NEXT_REPLY)).containsExactly(Why.COUNTS, Why.DONE);
		assertThat(whys(history, ClockKind.RESOLUTION)).containsExactly(Why.COUNTS, Why.REQUESTER_ASKED, Why.COUNTS,
				Why.DONE);
	}

	private static List<Why> whys(List<RequestEvent> history, ClockKind kind) {
		return ClockLedger.of(Bus14.ID, history, kind, Bus14.minute(50))
			.stream()
			.map(ClockLedger.Segment::why)
			.toList();
	}

	private static void assertWithoutGap(List<ClockLedger.Segment> segments, Instant from, Instant to) {
		Instant reached = from;
		for (ClockLedger.Segment segment : segments) {
			assertThat(segment.from()).isEqualTo(reached);
			reached = segment.to();
		}
		assertThat(reached).isEqualTo(to);
	}

	// an overdue clock became overdue when all of its time was counted, or its time was
	// cut
	private static void assertDue(List<ClockLedger.Segment> segments, SlaClock clock, ClockTarget counting) {
		Instant since = clock.since().orElse(Instant.MAX);
		Duration left = counting.within().minus(used(segments, since));
		clock.running().ifPresent((due) -> {
			if (left.isNegative() || left.isZero()) {
				assertThat(due).isBeforeOrEqualTo(since);
			}
			else {
				assertThat(counting.time().between(since, due)).isEqualTo(left);
				assertThat(counting.time().between(since, due.minusMillis(1))).isLessThan(left);
			}
		});
	}

	private static Duration used(List<ClockLedger.Segment> segments, Instant until) {
		return segments.stream()
			.filter((segment) -> segment.from().isBefore(until))
			.map((segment) -> segment.to().isAfter(until)
					? Duration
						.ofMillis(segment.counted().isZero() ? 0 : Duration.between(segment.from(), until).toMillis())
					: segment.counted())
			.reduce(Duration.ZERO, Duration::plus);
	}

}
