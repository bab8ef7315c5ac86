package org.switchboard.measure;

/** What administrators read about counts. */
final class MeasureWords {

	static final String PURPOSE = "counts the figures of the digest anew";

	static final String USAGE = "Write `/switchboard rebuild measures` to count the figures of the digest anew, "
			+ "from all requests there ever were.";

	static final String BEGUN = "All requests are being counted anew. Digests show the figures as they were until "
			+ "that is done, and nothing that happens meanwhile is missed.";

	private MeasureWords() {
	}

}
