package org.switchboard.directory;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.switchboard.yaml.Choice;
import org.switchboard.yaml.YamlMap;
import org.switchboard.yaml.YamlText;

/** Reads which categories of a department need approval. */
final class ApprovalRules {

	// the card names all of them
	private static final int MOST_APPROVERS = 10;

	private static final Choice<ApprovalMode> MODE = new Choice<>("mode", ApprovalMode.class);

	private final PeopleRegistry people;

	ApprovalRules(PeopleRegistry people) {
		this.people = people;
	}

	Map<String, ApprovalRule> read(YamlMap entry, List<String> categories) {
		Map<String, ApprovalRule> rules = new HashMap<>();
		entry.map("approvals", "\"approvals\" of " + entry.subject()).ifPresent((map) -> {
			for (YamlText id : map.keys("category")) {
				MenuLimits.checkCategory(map, id, "an approval", categories);
				map.map(id.text(), "the approval of " + id.text())
					.flatMap(this::rule)
					.ifPresent((rule) -> rules.put(id.text(), rule));
			}
		});
		return rules;
	}

	private Optional<ApprovalRule> rule(YamlMap entry) {
		entry.knows("mode", "by", "substitutes");
		entry.insist("by");
		Optional<ApprovalMode> mode = entry.need("mode").flatMap((word) -> MODE.read(entry, word));
		List<YamlText> references = entry.words("by");
		if (references.size() > MOST_APPROVERS) {
			entry.wrong("has " + references.size() + " approvers, but at most " + MOST_APPROVERS + " can be asked");
		}
		List<Person> by = this.people.findAll(entry, "approver", references);
		Map<Person, Person> substitutes = new Substitutes(this.people, "approver", "who does not approve this")
			.read(entry, by);
		substitutes.values()
			.stream()
			.filter(by::contains)
			.forEach((both) -> entry.wrong("has " + both.name()
					+ " as a backup, who already has to approve it: one person can't approve twice"));
		return mode.map((known) -> new ApprovalRule(known, by, substitutes));
	}

}
