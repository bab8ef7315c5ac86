package org.switchboard.directory;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.switchboard.yaml.YamlMap;
import org.switchboard.yaml.YamlText;

final class PeopleSection {

	private static final Pattern SLACK_ID = Pattern.compile("[UW][A-Z0-9]{2,30}");

	private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");

	private final YamlMap root;

	private final PeopleRegistry registry = new PeopleRegistry();

	private final Map<String, YamlText> references = new HashMap<>();

	PeopleSection(YamlMap root) {
		this.root = root;
	}

	PeopleRegistry read(Function<String, Optional<String>> emails) {
		this.root.insist("people");
		for (YamlMap entry : this.root.maps("people", "a person")) {
			reference(entry)
				.ifPresent((reference) -> read(entry.called("person " + reference.quoted()), reference, emails));
		}
		return this.registry;
	}

	private Optional<YamlText> reference(YamlMap entry) {
		Optional<YamlText> slack = entry.find("slack");
		Optional<YamlText> email = entry.find("email");
		if (slack.isPresent() == email.isPresent()) {
			String who = entry.find("name").map((name) -> " " + name.quoted()).orElse("");
			entry.called("the person" + who).wrong("should have either \"slack\" or \"email\"");
		}
		return slack.or(() -> email);
	}

	private void read(YamlMap entry, YamlText reference, Function<String, Optional<String>> emails) {
		entry.knows("slack", "email", "name", "away");
		String name = MenuLimits.name(entry, "name").map(YamlText::text).orElse(reference.text());
		List<Absence> absences = entry.maps("away", "an absence of " + reference.quoted())
			.stream()
			.flatMap((away) -> absence(away).stream())
			.toList();
		if (this.registry.knows(reference)) {
			entry.wrong("is listed twice");
			return;
		}
		String userId = entry.has("slack") ? slackId(entry, reference) : lookUp(entry, reference, emails);
		YamlText other = this.references.putIfAbsent(userId, reference);
		if (other != null) {
			entry.wrong("is the same Slack user as " + other.quoted() + " on line " + other.line());
		}
		this.registry.add(reference, new Person(userId, name, absences));
	}

	private String slackId(YamlMap entry, YamlText reference) {
		if (!SLACK_ID.matcher(reference.text()).matches()) {
			entry.wrong(reference.line(), "has no valid Slack id; it looks like U0123ABCD");
		}
		return reference.text();
	}

	private String lookUp(YamlMap entry, YamlText reference, Function<String, Optional<String>> emails) {
		String email = reference.text().toLowerCase(Locale.ROOT);
		if (!EMAIL.matcher(email).matches()) {
			entry.wrong(reference.line(), "has no valid email address");
			return email;
		}
		Optional<String> userId = emails.apply(email);
		if (userId.isEmpty()) {
			entry.wrong(reference.line(), "has an email address that no one in this Slack workspace has");
		}
		return userId.orElse(email);
	}

	private Optional<Absence> absence(YamlMap away) {
		away.knows("from", "until");
		return DateText.readSpan(away).map((days) -> new Absence(days.from(), days.until()));
	}

}
