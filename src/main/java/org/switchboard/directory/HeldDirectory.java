package org.switchboard.directory;

/**
 * A directory in use.
 *
 * @param mark its version
 * @param overrides absences and closures on top of the file
 * @param directory the directory, including those
 */
record HeldDirectory(StoredDirectory.Mark mark, LiveOverrides overrides, Directory directory) {

	static HeldDirectory of(StoredDirectory.Mark mark, Directory file, LiveOverrides overrides) {
		return new HeldDirectory(mark, overrides, file.with(overrides));
	}

	HeldDirectory with(LiveOverrides next) {
		return of(this.mark, this.directory, next);
	}

}
