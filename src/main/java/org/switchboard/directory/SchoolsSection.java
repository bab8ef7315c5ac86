package org.switchboard.directory;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.switchboard.yaml.Choice;
import org.switchboard.yaml.SpellingHint;
import org.switchboard.yaml.YamlMap;
import org.switchboard.yaml.YamlText;

final class SchoolsSection {

	private static final Choice<SchoolLevel> LEVEL = new Choice<>("level", SchoolLevel.class, SchoolLevel::word);

	private final Map<String, Network> networks;

	private final PeopleRegistry people;

	private final Map<String, School> schools = new LinkedHashMap<>();

	private final Map<String, YamlText> numbers = new HashMap<>();

	private final Map<String, Integer> counts = new HashMap<>();

	SchoolsSection(Map<String, Network> networks, PeopleRegistry people) {
		this.networks = networks;
		this.people = people;
	}

	List<School> list() {
		return List.copyOf(this.schools.values());
	}

	void read(YamlMap root) {
		root.insist("schools");
		for (YamlMap entry : root.maps("schools", "a school")) {
			Optional<YamlText> name = entry.find("name");
			String quoted = name.map((text) -> " " + text.quoted()).orElse("");
			Optional<YamlText> number = entry.called("the school" + quoted).need("number");
			String subject = number.map((text) -> "school " + text.text() + quoted).orElse("the school" + quoted);
			School school = school(entry.called(subject), number);
			this.schools.putIfAbsent(school.number(), school);
		}
	}

	private void checkCount(YamlMap entry, Network network) {
		int count = this.counts.merge(network.id(), 1, Integer::sum);
		if (count == MenuLimits.MOST_OPTIONS + 1) {
			entry.wrong("is one too many in network " + network.id() + ", for a menu in Slack holds at most "
					+ MenuLimits.MOST_OPTIONS);
		}
	}

	private School school(YamlMap entry, Optional<YamlText> number) {
		entry.knows("number", "name", "level", "need-tier", "network", "principals", "assistants");
		number.ifPresent((text) -> checkNumber(entry, text));
		String name = MenuLimits.name(entry, "name").map(YamlText::text).orElse("");
		SchoolLevel level = entry.need("level").flatMap((word) -> LEVEL.read(entry, word)).orElse(SchoolLevel.K_TO_12);
		NeedTier tier = entry.need("need-tier")
			.flatMap((word) -> tier(entry, "need-tier", word))
			.orElse(NeedTier.STANDARD);
		Network network = entry.need("network")
			.flatMap((id) -> network(entry, id))
			.orElseGet(() -> new Network("", ""));
		entry.insist("principals");
		List<Person> principals = this.people.findAll(entry, "principal", entry.words("principals"));
		List<Person> assistants = this.people.findAll(entry, "assistant", entry.words("assistants"));
		return new School(number.map(YamlText::text).orElse(""), name, level, tier, network, principals, assistants);
	}

	private void checkNumber(YamlMap entry, YamlText number) {
		MenuLimits.checkNumber(entry, number);
		YamlText earlier = this.numbers.putIfAbsent(number.text(), number);
		if (earlier != null) {
			entry.wrong(number.line(), "has the number of another school on line " + earlier.line());
		}
	}

	static Optional<NeedTier> tier(YamlMap entry, String key, YamlText word) {
		Optional<NeedTier> tier = NeedTier.of(word.text());
		if (tier.isEmpty()) {
			entry.wrong(word.line(), "has " + key + " " + word.quoted() + "; it is 1 (highest need), 2 or 3");
		}
		return tier;
	}

	private Optional<Network> network(YamlMap entry, YamlText id) {
		Optional<Network> network = Optional.ofNullable(this.networks.get(id.text()));
		network.ifPresent((known) -> checkCount(entry, known));
		if (network.isEmpty() && !this.networks.isEmpty()) {
			entry.wrong(id.line(), "names network " + id.quoted() + ", which does not exist"
					+ SpellingHint.of(id.text(), this.networks.keySet(), "networks"));
		}
		return network;
	}

}
