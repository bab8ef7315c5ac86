package org.switchboard.directory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.switchboard.yaml.SpellingHint;
import org.switchboard.yaml.YamlMap;
import org.switchboard.yaml.YamlText;

/**
 * The people in the file by how the rest of it refers to them: a Slack id, or an email
 * address in any case.
 */
final class PeopleRegistry {

	private final Map<String, Person> people = new LinkedHashMap<>();

	private final Map<String, List<String>> mentions = new HashMap<>();

	boolean knows(YamlText reference) {
		return this.people.containsKey(key(reference.text()));
	}

	void add(YamlText reference, Person person) {
		mention(person, reference, "person");
		this.people.put(key(reference.text()), person);
	}

	List<Person> everybody() {
		return List.copyOf(this.people.values());
	}

	// finds a person or reports that there is no such person, unless the file lists no
	// people at all, which is reported once elsewhere
	Optional<Person> find(YamlMap owner, String role, YamlText reference) {
		Optional<Person> person = Optional.ofNullable(this.people.get(key(reference.text())));
		person.ifPresent((known) -> mention(known, reference, role));
		if (person.isEmpty() && !this.people.isEmpty()) {
			owner.wrong(reference.line(), "names " + role + " " + reference.quoted() + ", who is not in people"
					+ SpellingHint.didYouMean(reference.text(), this.people.keySet()));
		}
		return person;
	}

	// finds everyone in a list and reports the unknown and the repeated
	List<Person> findAll(YamlMap owner, String role, List<YamlText> references) {
		Set<String> seen = new LinkedHashSet<>();
		List<Person> found = new ArrayList<>();
		for (YamlText reference : references) {
			if (seen.add(key(reference.text()))) {
				find(owner, role, reference).ifPresent(found::add);
			}
			else {
				owner.wrong(reference.line(), "names " + role + " " + reference.quoted() + " twice");
			}
		}
		return found;
	}

	private void mention(Person person, YamlText reference, String role) {
		this.mentions.computeIfAbsent(person.userId(), (userId) -> new ArrayList<>())
			.add("line " + reference.line() + " (" + role + ")");
	}

	Map<String, List<String>> mentions() {
		return this.mentions;
	}

	private static String key(String reference) {
		return reference.contains("@") ? reference.toLowerCase(Locale.ROOT) : reference;
	}

}
