package slacksim.faults;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * Slack, which takes no messages for some seconds, from the next one on: so does a
 * workspace in which too much is said.
 */
final class BusySpell implements Trouble.Cause {

	private static final Set<String> METHODS = Set.of("chat.postMessage", "chat.update");

	private static final Duration LENGTH = Duration.ofSeconds(5);

	private final Clock clock;

	// far away until the first message is refused
	private Instant over = Instant.MIN;

	BusySpell(Clock clock) {
		this.clock = clock;
	}

	/**
	 * What becomes of a call.
	 * @return a refusal, or nothing if it passes
	 */
	synchronized Optional<Fault> next(String method) {
		if (!METHODS.contains(method) || !isOn()) {
			return Optional.empty();
		}
		Instant now = this.clock.instant();
		if (this.over.equals(Instant.MAX)) {
			this.over = now.plus(LENGTH);
		}
		// Slack speaks in whole seconds
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
