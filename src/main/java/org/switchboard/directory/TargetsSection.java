package org.switchboard.directory;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.switchboard.sla.ClockKind;
import org.switchboard.sla.EscalationLevel;
import org.switchboard.sla.EscalationTarget;
import org.switchboard.sla.Policy;
import org.switchboard.sla.Rule;
import org.switchboard.sla.Urgency;
import org.switchboard.yaml.Choice;
import org.switchboard.yaml.SpellingHint;
import org.switchboard.yaml.YamlMap;
import org.switchboard.yaml.YamlText;

/** Reads the district's response targets. Optional. */
final class TargetsSection {

	static final Choice<Urgency> URGENCY = new Choice<>("urgency", Urgency.class);

	private static final Map<ClockKind, String> CLOCKS = Map.of(ClockKind.FIRST_RESPONSE, "first-response",
			ClockKind.NEXT_REPLY, "next-reply", ClockKind.RESOLUTION, "resolution");

	private static final String ESCALATE = "escalate";

	private final Map<String, Department> departments;

	private final Map<Rule, Integer> rules = new LinkedHashMap<>();

	TargetsSection(Map<String, Department> departments) {
		this.departments = departments;
	}

	Policy read(YamlMap root) {
		root.maps("targets", "a target").forEach(this::readRule);
		return new Policy(List.copyOf(this.rules.keySet()));
	}

	private void readRule(YamlMap entry) {
		entry.knows("department", "category", "urgency", "tier", "first-response", "next-reply", "resolution",
				"around-the-clock", ESCALATE);
		Optional<Department> department = entry.find("department").flatMap((id) -> department(entry, id));
		Optional<Category> category = entry.find("category").flatMap((id) -> category(entry, department, id));
		Optional<Urgency> urgency = entry.find("urgency").flatMap((word) -> URGENCY.read(entry, word));
		Optional<NeedTier> tier = entry.find("tier").flatMap((word) -> SchoolsSection.tier(entry, "tier", word));
		Rule rule = new Rule(department.map(Department::id), category.map(Category::id), urgency,
				tier.map(NeedTier::number), within(entry), entry.flag("around-the-clock"), ladder(entry),
				words(department, category, urgency, tier));
		if (rule.within().isEmpty() && rule.aroundTheClock().isEmpty() && rule.ladder().isEmpty()) {
			entry.wrong("says nothing; write for example \"first-response: 4h\"");
		}
		this.rules.entrySet()
			.stream()
			.filter((other) -> other.getKey().hasConditionsOf(rule))
			.findFirst()
			.ifPresent((other) -> entry
				.wrong("is for the same requests as the one on line " + other.getValue() + "; write them as one"));
		this.rules.putIfAbsent(rule, entry.line());
	}

	private Optional<Department> department(YamlMap entry, YamlText id) {
		Optional<Department> department = Optional.ofNullable(this.departments.get(id.text()));
		if (department.isEmpty() && !this.departments.isEmpty()) {
			entry.wrong(id.line(), "names department " + id.quoted() + ", which does not exist"
					+ SpellingHint.of(id.text(), this.departments.keySet(), "departments"));
		}
		return department;
	}

	private static Optional<Category> category(YamlMap entry, Optional<Department> department, YamlText id) {
		if (!entry.has("department")) {
			entry.wrong(id.line(), "has category " + id.quoted() + ", but no \"department\", which it is one of");
		}
		department.ifPresent((known) -> MenuLimits.checkCategory(entry, id, "a time",
				known.categories().stream().map(Category::id).toList()));
		return department.flatMap((known) -> known.category(id.text()));
	}

	private static Map<ClockKind, Duration> within(YamlMap entry) {
		Map<ClockKind, Duration> within = new EnumMap<>(ClockKind.class);
		CLOCKS.forEach((kind, key) -> entry.find(key)
			.flatMap((time) -> DurationText.read(entry, time))
			.ifPresent((time) -> within.put(kind, time)));
		return within;
	}

	// earliest first
	private static Optional<List<EscalationLevel>> ladder(YamlMap entry) {
		return entry.map(ESCALATE, "\"escalate\" of " + entry.subject()).map((map) -> {
			map.knows("lead", "head");
			List<EscalationLevel> ladder = new ArrayList<>();
			map.find("lead")
				.flatMap((time) -> DurationText.read(map, time))
				.ifPresent((after) -> ladder.add(new EscalationLevel(after, EscalationTarget.LEAD)));
			map.find("head")
				.flatMap((time) -> DurationText.read(map, time))
				.ifPresent((after) -> ladder.add(new EscalationLevel(after, EscalationTarget.HEAD)));
			if (ladder.size() > 1 && ladder.get(1).after().compareTo(ladder.get(0).after()) <= 0) {
				map.wrong("tells the head no later than the lead; the lead comes first");
			}
			return ladder;
		});
	}

	private static String words(Optional<Department> department, Optional<Category> category, Optional<Urgency> urgency,
			Optional<NeedTier> tier) {
		List<String> words = Stream
			.of(department.map(Department::name), category.map(Category::name),
					urgency.map((level) -> URGENCY.word(level) + " urgency"),
					tier.map((known) -> "schools of tier " + known.number()))
			.flatMap(Optional::stream)
			.toList();
		return words.isEmpty() ? "all requests" : String.join(", ", words);
	}

}
