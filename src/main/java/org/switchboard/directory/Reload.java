package org.switchboard.directory;

import java.util.List;

import org.switchboard.yaml.Mistake;

/** The outcome of loading a district file. */
public sealed interface Reload {

	/**
	 * The file was loaded.
	 *
	 * @param schools the number of schools
	 * @param networks the number of networks
	 * @param teams the number of network teams and desks
	 * @param people the number of people
	 * @param changed whether the file differs from the old one
	 */
	record Loaded(int schools, int networks, int teams, int people, boolean changed) implements Reload {

		static Loaded of(Directory directory, boolean changed) {
			return new Loaded(directory.schools().size(), directory.networks().size(), directory.teams().size(),
					directory.people().size(), changed);
		}

	}

	/**
	 * The file has mistakes, so the old directory stays in use.
	 *
	 * @param mistakes all of its mistakes, by line
	 */
	record Rejected(List<Mistake> mistakes) implements Reload {

		public Rejected {
			mistakes = List.copyOf(mistakes);
		}

	}

}
