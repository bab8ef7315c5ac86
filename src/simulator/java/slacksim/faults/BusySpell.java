package slacksim.faults;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * Slack accepts no messages for some seconds after the next one, as in a workspace where
 * too much is posted.
 */
final class BusySpell implements Trouble.Cause {

	private static final Set<String> METHODS = Set.of("chat.postMessage", "chat.update");

	private static final Duration LENGTH = Duration.ofSeconds(5);

	private final Clock clock;

	// far in the past until the first message is refused
	private Instant over = Instant.MIN;

	BusySpell(Clock clock) {
		this.clock = clock;
	}

	/** Returns a refusal, or nothing if the call passes. */
	synchronized Optional<Fault> next(String method) {
		if (!METHODS.contains(method) || !isOn()) {
			return Optional.empty();
		}
		Instant now = this.clock.instant();
		if (this.over.equals(Instant.MAX)) {
			this.over = now.plus(LENGTH);
		}
		// Slack gives whole seconds
		Duration wait = Duration.between(now, this.over).plusNanos(999_999_999);
		return Optional.of(Fault.rateLimited(Duration.ofSeconds(wait.toSeconds())));
	}

	@Override
	public synchronized boolean isOn() {
		return this.clock.instant().isBefore(this.over);
	}

	@Override
	public synchronized void begin() {
		if (!isOn()) {
			this.over = Instant.MAX;
		}
	}

	@Override
	public synchronized void end() {
		this.over = Instant.MIN;
	}

}
