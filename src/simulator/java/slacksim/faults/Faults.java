package slacksim.faults;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;

/** The faults queued for a method's next calls. */
public final class Faults {

	private final Map<String, Queue<Fault>> waiting = new HashMap<>();

	private final BusySpell busySpell;

	private volatile Duration slowness = Duration.ZERO;

	private volatile String refusal = "";

	public Faults(Clock clock) {
		this.busySpell = new BusySpell(clock);
	}

	public BusySpell busySpell() {
		return this.busySpell;
	}

	/**
	 * Refuses every call from now on.
	 * @param error Slack's error code, or empty to stop refusing
	 */
	public void refuse(String error) {
		this.refusal = error;
	}

	/** Returns the fault for the next Web API call of a method. */
	public Optional<Fault> nextCall(String method) {
		return this.refusal.isEmpty() ? next(method) : Optional.of(Fault.refusal(this.refusal));
	}

	public void slow(Duration delay) {
		this.slowness = delay;
	}

	public Duration slowness() {
		return this.slowness;
	}

	public synchronized void add(String method, int count, Fault fault) {
		waiting(method).addAll(Collections.nCopies(count, fault));
	}

	public synchronized Optional<Fault> next(String method) {
		return Optional.ofNullable(waiting(method).poll()).or(() -> this.busySpell.next(method));
	}

	synchronized boolean isWaiting(String method, Fault fault) {
		return waiting(method).contains(fault);
	}

	/** Removes a queued fault. */
	synchronized void remove(String method, Fault fault) {
		waiting(method).removeIf(fault::equals);
	}

	private Queue<Fault> waiting(String method) {
		return this.waiting.computeIfAbsent(method, (name) -> new ArrayDeque<>());
	}

}
