package org.switchboard.directory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Somebody the district file names.
 *
 * @param userId Slack's id of the person
 * @param name the name in the file, which may hold anything
 * @param absences when the person is away
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

	// whom the person chose to stand in on a day
	Optional<String> substituteOn(LocalDate date) {
		return this.absences.stream()
			.filter((absence) -> absence.includes(date))
			.flatMap((absence) -> absence.substitute().stream())
			.findFirst();
	}

	/** Of the absences that keep them away on a day, the longest. */
	public Optional<Absence> absenceOn(LocalDate date) {
		return this.absences.stream()
			.filter((absence) -> absence.includes(date))
			.max(Comparator.comparing(Absence::until));
	}

}
