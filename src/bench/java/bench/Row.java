package bench;

/**
 * What windows have in common.
 *
 * @param who was measured
 * @param kind of gesture
 * @param connections how many at a time
 */
record Row(Subject who, Kind kind, int connections) {

	/**
	 * A kind of gesture.
	 */
	enum Kind {

		SUBMIT, CLAIM

	}

}
