package org.switchboard.measure;

/** What administrators read about counts. */
final class MeasureWords {

	static final String PURPOSE = "recounts the weekly report's figures";

	static final String USAGE = "Use `/switchboard rebuild measures` to recount the weekly report's figures "
			+ "from all requests.";

	static final String BEGUN = "Recounting all requests. Reports show the earlier figures until "
			+ "it's done, and new activity is included.";

	private MeasureWords() {
	}

}
