package org.switchboard.directory;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.switchboard.yaml.SpellingHint;
import org.switchboard.yaml.YamlIds;
import org.switchboard.yaml.YamlMap;
import org.switchboard.yaml.YamlText;

final class NetworksSection {

	private final Map<String, Department> departments;

	private final TeamSections teams;

	private final Map<String, Network> networks = new LinkedHashMap<>();

	private final DuplicateNames names = new DuplicateNames();

	NetworksSection(Map<String, Department> departments, TeamSections teams) {
		this.departments = departments;
		this.teams = teams;
	}

	Map<String, Network> known() {
		return this.networks;
	}

	List<Network> list() {
		return List.copyOf(this.networks.values());
	}

	void read(YamlMap section) {
		List<YamlText> ids = section.keys("network");
		MenuLimits.checkCount(section, ids.size(), "networks");
		for (YamlText id : ids) {
			YamlIds.check(section, id, "network");
			this.networks.put(id.text(), new Network(id.text(), id.text()));
			section.map(id.text(), "network " + id.text()).ifPresent((entry) -> read(entry, id.text()));
		}
	}

	private void read(YamlMap entry, String id) {
		entry.knows("name", "teams");
		Optional<YamlText> name = MenuLimits.name(entry, "name");
		name.ifPresent((text) -> this.names.check(entry, text));
		Network network = new Network(id, name.map(YamlText::text).orElse(id));
		this.networks.put(id, network);
		entry.map("teams", "\"teams\" of " + entry.subject()).ifPresent((map) -> readTeams(map, network));
		for (Department department : this.departments.values()) {
			if (!this.teams.covers(network, department)) {
				entry.wrong("has no team for " + department.id() + ", and department " + department.id()
						+ " has no desk either; add one of them");
			}
		}
	}

	private void readTeams(YamlMap section, Network network) {
		for (YamlText id : section.keys("team")) {
			Department department = this.departments.get(id.text());
			if (department == null) {
				section.wrong(id.line(), "names department " + id.quoted() + ", which does not exist"
						+ SpellingHint.of(id.text(), this.departments.keySet(), "departments"));
				continue;
			}
			String name = "the " + network.name() + " " + department.name() + " team";
			section.map(id.text(), name).ifPresent((entry) -> this.teams.read(entry, department, Optional.of(network)));
		}
	}

}
