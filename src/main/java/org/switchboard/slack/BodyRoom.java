package org.switchboard.slack;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Memory shared by large bodies. When it is full, the one that has been arriving longest
 * gives way: a sender who stalls loses against Slack, which sends a body in one go.
 */
final class BodyRoom {

	/** Bytes. */
	private static final int SIZE = 24 * 1024 * 1024;

	private final Map<IncomingBody, Integer> taken = new HashMap<>();

	private final Deque<IncomingBody> arriving = new ArrayDeque<>();

	private int total;

	void take(IncomingBody body, int bytes) {
		taking(body, bytes).forEach(IncomingBody::giveWay);
	}

	private synchronized List<IncomingBody> taking(IncomingBody body, int bytes) {
		if (this.taken.merge(body, bytes, Integer::sum) == bytes) {
			this.arriving.add(body);
		}
		this.total += bytes;
		List<IncomingBody> losers = new ArrayList<>();
		while (this.total > SIZE && !this.arriving.isEmpty()) {
			losers.add(this.arriving.getFirst());
			release(this.arriving.getFirst());
		}
		return losers;
	}

	// a complete body keeps its room
	synchronized void arrived(IncomingBody body) {
		this.arriving.remove(body);
	}

	synchronized void release(IncomingBody body) {
		this.arriving.remove(body);
		Integer bytes = this.taken.remove(body);
		this.total -= (bytes != null) ? bytes : 0;
	}

}
