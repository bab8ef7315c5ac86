package org.switchboard.yaml;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Collects all the mistakes in a file while it is read. Not thread-safe. */
public final class Mistakes {

	private static final int LONGEST = 500;

	private final SortedSet<Mistake> found = new TreeSet<>();

	public void add(int line, String sentence) {
		String shown = (sentence.length() > LONGEST) ? sentence.substring(0, LONGEST) + "…" : sentence;
		this.found.add(new Mistake(line, shown));
	}

	public boolean isEmpty() {
		return this.found.isEmpty();
	}

	/** Returns the distinct mistakes, by line. */
	public List<Mistake> list() {
		return List.copyOf(this.found);
	}

}
