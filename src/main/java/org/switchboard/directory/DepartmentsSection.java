package org.switchboard.directory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.switchboard.sla.Urgency;
import org.switchboard.yaml.YamlIds;
import org.switchboard.yaml.YamlMap;
import org.switchboard.yaml.YamlText;

final class DepartmentsSection {

	private final TeamSections teams;

	private final Map<String, Department> departments = new LinkedHashMap<>();

	private final DuplicateNames names = new DuplicateNames();

	private final CategoryWords words = new CategoryWords();

	private final ApprovalRules approvals;

	private final PeopleRegistry people;

	DepartmentsSection(TeamSections teams, PeopleRegistry people) {
		this.teams = teams;
		this.people = people;
		this.approvals = new ApprovalRules(people);
	}

	Map<String, Department> known() {
		return this.departments;
	}

	List<Department> list() {
		return List.copyOf(this.departments.values());
	}

	void read(YamlMap section) {
		List<YamlText> ids = section.keys("department");
		MenuLimits.checkCount(section, ids.size(), "departments");
		for (YamlText id : ids) {
			YamlIds.check(section, id, "department");
			Optional<YamlMap> entry = section.map(id.text(), "department " + id.text());
			Department department = entry.map((map) -> department(map, id.text()))
				.orElseGet(() -> new Department(id.text(), id.text(), false, List.of(), List.of(), Optional.empty(),
						Optional.empty(), AssignmentMode.CLAIM, ThreadReplies.TO_SCHOOL));
			this.departments.put(id.text(), department);
			entry.flatMap((map) -> map.map("desk", "the " + department.name() + " desk"))
				.ifPresent((desk) -> this.teams.read(desk, department, Optional.empty()));
		}
	}

	private Department department(YamlMap entry, String id) {
		entry.knows("name", "confidential", "categories", "words", "urgency", "hours", "head", "approvals", "replies",
				"assignment", "thread-replies", "desk");
		Optional<YamlText> name = MenuLimits.name(entry, "name");
		name.ifPresent((text) -> this.names.check(entry, text));
		entry.insist("confidential");
		boolean confidential = entry.flag("confidential").orElse(false);
		return new Department(id, name.map(YamlText::text).orElse(id), confidential, categories(entry),
				new SavedReplies(entry).read(), Hours.read(entry),
				entry.find("head").flatMap((word) -> this.people.find(entry, "head", word)),
				AssignmentMode.read(entry).orElse(AssignmentMode.CLAIM), ThreadReplies.read(entry));
	}

	private List<Category> categories(YamlMap entry) {
		entry.insist("categories");
		List<Category> categories = new ArrayList<>();
		DuplicateNames names = new DuplicateNames();
		entry.map("categories", "\"categories\" of " + entry.subject()).ifPresent((map) -> {
			List<YamlText> ids = map.keys("category");
			MenuLimits.checkCount(map, ids.size(), "categories");
			List<String> known = ids.stream().map(YamlText::text).toList();
			Map<String, List<String>> words = this.words.read(entry, known);
			Map<String, ApprovalRule> approvals = this.approvals.read(entry, known);
			Map<String, Urgency> urgencies = urgencies(entry, known);
			for (YamlText id : ids) {
				YamlIds.check(map, id, "category");
				Optional<YamlText> name = MenuLimits.name(map, id.text());
				name.ifPresent((text) -> names.check(map, text));
				categories.add(new Category(id.text(), name.map(YamlText::text).orElse(id.text()),
						words.getOrDefault(id.text(), List.of()), Optional.ofNullable(approvals.get(id.text())),
						urgencies.getOrDefault(id.text(), Urgency.NORMAL)));
			}
		});
		return categories;
	}

	private static Map<String, Urgency> urgencies(YamlMap entry, List<String> categories) {
		Map<String, Urgency> urgencies = new HashMap<>();
		entry.map("urgency", "\"urgency\" of " + entry.subject()).ifPresent((map) -> {
			for (YamlText id : map.keys("category")) {
				MenuLimits.checkCategory(map, id, "an urgency", categories);
				map.find(id.text())
					.flatMap((word) -> TargetsSection.URGENCY.read(map, word))
					.ifPresent((urgency) -> urgencies.put(id.text(), urgency));
			}
		});
		return urgencies;
	}

}
