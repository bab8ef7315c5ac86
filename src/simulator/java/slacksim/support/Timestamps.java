package slacksim.support;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Creates messages' {@code ts}: the time, unique in its workspace. */
public final class Timestamps {

	private final Clock clock;

	private long last;

	public Timestamps(Clock clock) {
		this.clock = clock;
	}

	public synchronized String next() {
		this.last = Math.max(this.last + 1, ChronoUnit.MICROS.between(Instant.EPOCH, this.clock.instant()));
		return String.format(Locale.ROOT, "%d.%06d", this.last / 1_000_000, this.last % 1_000_000);
	}

}
