package org.switchboard.directory;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.switchboard.yaml.YamlMap;
import org.switchboard.yaml.YamlText;

/**
 * Reads who covers for whom.
 *
 * @param people the people the file lists
 * @param role the role of the people covered for
 * @param outsider what to report of anyone without that role
 */
record Substitutes(PeopleRegistry people, String role, String outsider) {

	Map<Person, Person> read(YamlMap entry, List<Person> those) {
		Map<Person, Person> substitutes = new HashMap<>();
		entry.map("substitutes", "\"substitutes\" of " + entry.subject())
			.ifPresent((map) -> map.keys(this.role).forEach((key) -> read(map, key, those, substitutes)));
		return substitutes;
	}

	private void read(YamlMap map, YamlText key, List<Person> those, Map<Person, Person> substitutes) {
		Optional<Person> person = this.people.find(map, this.role, key);
		Optional<Person> substitute = map.need(key.text()).flatMap((who) -> this.people.find(map, "substitute", who));
		if (person.isEmpty() || substitute.isEmpty()) {
			return;
		}
		if (!those.contains(person.get())) {
			map.wrong(key.line(), "names " + key.quoted() + ", " + this.outsider);
		}
		if (person.equals(substitute)) {
			map.wrong(key.line(), "has " + key.quoted() + " as their own backup");
		}
		substitutes.put(person.get(), substitute.get());
	}

}
