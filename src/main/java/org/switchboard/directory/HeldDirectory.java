package org.switchboard.directory;

/**
 * A directory in use.
 *
 * @param mark which version of the stored text it is
 * @param said what is said beside it
 * @param directory the directory, with that
 */
record HeldDirectory(StoredDirectory.Mark mark, LiveOverrides said, Directory directory) {

	static HeldDirectory of(StoredDirectory.Mark mark, Directory file, LiveOverrides said) {
		return new HeldDirectory(mark, said, file.with(said));
	}

	HeldDirectory with(LiveOverrides next) {
		return of(this.mark, this.directory, next);
	}

}
