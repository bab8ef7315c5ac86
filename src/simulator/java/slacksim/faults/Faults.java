package slacksim.faults;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;

/**
 * The faults that wait for the next calls of a method.
 */
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
	 * Refuses everything from now on.
	 * @param error Slack's word for it, empty to refuse nothing
	 */
	public void refuse(String error) {
		this.refusal = error;
	}

	/**
	 * What becomes of a call of the Web API.
	 */
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

	/**
	 * Calls off what was to happen.
	 */
	synchronized void remove(String method, Fault fault) {
		waiting(method).removeIf(fault::equals);
	}

	private Queue<Fault> waiting(String method) {
		return this.waiting.computeIfAbsent(method, (name) -> new ArrayDeque<>());
	}

}
