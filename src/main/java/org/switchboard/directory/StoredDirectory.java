package org.switchboard.directory;

/**
 * A directory as stored in Redis.
 *
 * @param mark its version
 * @param yaml the text of the district file
 */
record StoredDirectory(Mark mark, String yaml) {

	/**
	 * Identifies a version without its text. The number alone isn't enough: a Redis that
	 * lost its data starts counting from one again.
	 *
	 * @param version counts from one
	 * @param digest SHA-256 of the text in hexadecimal, empty once forgotten
	 */
	record Mark(long version, String digest) {

		boolean forgotten() {
			return this.digest.isEmpty();
		}

	}

}
