package org.switchboard.directory;

/**
 * A directory in use.
 *
 * @param mark which version of the stored text it is
 * @param said what people say of their own absences
 * @param directory the directory, with these
 */
record HeldDirectory(StoredDirectory.Mark mark, SaidAbsences said, Directory directory) {

	static HeldDirectory of(StoredDirectory.Mark mark, Directory file, SaidAbsences said) {
		return new HeldDirectory(mark, said, file.with(said.absences()));
	}

	HeldDirectory with(SaidAbsences next) {
		return of(this.mark, this.directory, next);
	}

}
