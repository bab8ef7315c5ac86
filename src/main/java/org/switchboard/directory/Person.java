package org.switchboard.directory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Someone the district file names.
 *
 * @param userId the person's Slack user id
 * @param name the name in the file, which can contain any characters
 * @param absences when the person is out
 */
public record Person(String userId, String name, List<Absence> absences) {

	public Person {
		absences = List.copyOf(absences);
	}

	public boolean awayOn(LocalDate date) {
		return absenceOn(date).isPresent();
	}

	boolean isDeactivated() {
		return this.absences.stream().anyMatch(Absence::isForGood);
	}

	Person away(Absence absence) {
		List<Absence> all = new ArrayList<>(this.absences);
		all.add(absence);
		return new Person(this.userId, this.name, all);
	}

	// the backup the person chose for a day
	Optional<String> substituteOn(LocalDate date) {
		return this.absences.stream()
			.filter((absence) -> absence.includes(date))
			.flatMap((absence) -> absence.substitute().stream())
			.findFirst();
	}

	/** Returns the longest of the absences that include a day. */
	public Optional<Absence> absenceOn(LocalDate date) {
		return this.absences.stream()
			.filter((absence) -> absence.includes(date))
			.max(Comparator.comparing(Absence::until));
	}

}
