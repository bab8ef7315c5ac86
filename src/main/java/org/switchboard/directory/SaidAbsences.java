package org.switchboard.directory;

import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What people say of their own absences, all together.
 *
 * @param change the change that was the last of them; empty before the first
 * @param absences by user id
 */
record SaidAbsences(String change, Map<String, Absence> absences) {

	SaidAbsences {
		absences = Map.copyOf(absences);
	}

	Set<String> differing(SaidAbsences other) {
		Set<String> users = new HashSet<>(this.absences.keySet());
		users.addAll(other.absences.keySet());
		users.removeIf((user) -> Objects.equals(this.absences.get(user), other.absences.get(user)));
		return users;
	}

}
