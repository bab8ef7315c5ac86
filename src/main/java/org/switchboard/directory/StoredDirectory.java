package org.switchboard.directory;

/**
 * What Redis holds of a directory.
 *
 * @param mark which version it is
 * @param yaml the text of the district file
 */
record StoredDirectory(Mark mark, String yaml) {

	/**
	 * Tells versions apart without their texts. The number alone would not do: a Redis
	 * that lost its data begins to count anew.
	 *
	 * @param version counts from one
	 * @param digest SHA-256 of the text in hexadecimal digits, empty once forgotten
	 */
	record Mark(long version, String digest) {

		boolean forgotten() {
			return this.digest.isEmpty();
		}

	}

}
