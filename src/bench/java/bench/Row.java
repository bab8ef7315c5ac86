package bench;

/**
 * What a series of windows has in common.
 *
 * @param who the contestant
 * @param kind the kind of gesture
 * @param connections how many connections at a time
 */
record Row(Subject who, Kind kind, int connections) {

	/**
	 * A kind of gesture.
	 */
	enum Kind {

		SUBMIT, CLAIM

	}

}
