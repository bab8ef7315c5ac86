package org.switchboard.directory;

import java.util.List;

import org.switchboard.yaml.Mistake;

/**
 * What came of loading a district file.
 */
public sealed interface Reload {

	/**
	 * The directory in use is now the one of this file.
	 *
	 * @param schools how many schools it has
	 * @param networks how many networks
	 * @param teams how many network teams and desks
	 * @param people how many people
	 * @param changed whether the file differs from the one before
	 */
	record Loaded(int schools, int networks, int teams, int people, boolean changed) implements Reload {

		static Loaded of(Directory directory, boolean changed) {
			return new Loaded(directory.schools().size(), directory.networks().size(), directory.teams().size(),
					directory.people().size(), changed);
		}

	}

	/**
	 * The file is wrong, and the directory before stays in use.
	 *
	 * @param mistakes everything that is wrong, in the order of the lines
	 */
	record Rejected(List<Mistake> mistakes) implements Reload {

		public Rejected {
			mistakes = List.copyOf(mistakes);
		}

	}

}
