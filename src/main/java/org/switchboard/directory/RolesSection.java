package org.switchboard.directory;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.switchboard.yaml.SpellingHint;
import org.switchboard.yaml.YamlMap;
import org.switchboard.yaml.YamlText;

/**
 * Reads the leaders and administrators.
 *
 * @param people the people the file lists
 * @param networks the networks by id
 * @param departments the departments by id
 */
record RolesSection(PeopleRegistry people, Map<String, Network> networks, Map<String, Department> departments) {

	Set<String> administrators(YamlMap root) {
		root.insist("administrators");
		return this.people.findAll(root, "administrator", root.words("administrators"))
			.stream()
			.map(Person::userId)
			.collect(Collectors.toSet());
	}

	Map<String, LeaderScope> leaders(YamlMap root) {
		Map<String, LeaderScope> leaders = new HashMap<>();
		for (YamlMap listed : root.maps("leaders", "a leader")) {
			Optional<YamlText> reference = listed.need("person");
			YamlMap entry = listed.called(reference.map((text) -> "leader " + text.quoted()).orElse("the leader"));
			entry.knows("person", "sees");
			Optional<Person> person = reference.flatMap((text) -> this.people.find(entry, "person", text));
			Optional<LeaderScope> scope = scope(entry);
			if (person.isEmpty() || scope.isEmpty()) {
				continue;
			}
			if (leaders.put(person.get().userId(), scope.get()) != null) {
				entry.wrong("is listed twice");
			}
		}
		return leaders;
	}

	private Optional<LeaderScope> scope(YamlMap entry) {
		entry.insist("sees");
		if (!entry.hasMap("sees")) {
			return entry.find("sees").flatMap((word) -> everything(entry, word));
		}
		return entry.map("sees", "\"sees\" of " + entry.subject()).flatMap(this::part);
	}

	private static Optional<LeaderScope> everything(YamlMap entry, YamlText word) {
		if (!"everything".equals(word.text())) {
			entry.wrong(word.line(), "sees " + word.quoted()
					+ "; write \"everything\", or \"networks: [...]\", or \"departments: [...]\"");
			return Optional.empty();
		}
		return Optional.of(new LeaderScope.Everything());
	}

	private Optional<LeaderScope> part(YamlMap sees) {
		sees.knows("networks", "departments");
		if (sees.has("networks") == sees.has("departments")) {
			sees.wrong("should have either \"networks\" or \"departments\"");
			return Optional.empty();
		}
		return Optional
			.of(sees.has("networks") ? new LeaderScope.Networks(known(sees, "network", this.networks.keySet()))
					: new LeaderScope.Departments(known(sees, "department", this.departments.keySet())));
	}

	private static Set<String> known(YamlMap sees, String noun, Collection<String> ids) {
		Set<String> named = new HashSet<>();
		List<YamlText> words = sees.words(noun + "s");
		for (YamlText id : words) {
			if (!ids.contains(id.text())) {
				sees.wrong(id.line(), "names " + noun + " " + id.quoted() + ", which does not exist"
						+ SpellingHint.of(id.text(), ids, noun + "s"));
			}
			named.add(id.text());
		}
		return named;
	}

}
