package org.switchboard.journal;

import java.util.Collection;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Predicate;

/** A follower that records what it gets, and fails on request. */
final class Noting implements JournalFollower {

	final Collection<String> subjects = new ConcurrentLinkedQueue<>();

	private final String name;

	private volatile Predicate<JournalEntry> failing = (entry) -> false;

	Noting(String name) {
		this.name = name;
	}

	Noting failingWhere(Predicate<JournalEntry> fails) {
		this.failing = fails;
		return this;
	}

	@Override
	public String name() {
		return this.name;
	}

	@Override
	public void follow(JournalEntry entry) {
		if (this.failing.test(entry)) {
			throw new IllegalStateException("told to fail");
		}
		this.subjects.add(entry.subject());
	}

}
