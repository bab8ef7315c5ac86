package org.switchboard.records;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.switchboard.directory.Directory;
import org.switchboard.directory.Person;
import org.switchboard.request.lifecycle.Participant;
import org.switchboard.slack.TypedText;

/**
 * Finds the person an administrator names by mention, Slack id, or name in the district
 * file. Anyone no longer in the file can be named by id.
 */
final class PersonText {

	private static final Pattern ID = Pattern.compile("<?@?([UW][A-Z0-9]{4,30})(?:\\|[^<>]{0,100})?>?");

	private PersonText() {
	}

	static Optional<Participant> find(Directory directory, String text) {
		String typed = TypedText.unescaped(text).strip();
		Optional<Participant> named = id(directory, typed);
		return named.isPresent() ? named : ofName(directory, typed);
	}

	private static Optional<Participant> id(Directory directory, String text) {
		Matcher id = ID.matcher(text);
		return id.matches() ? Optional.of(participant(directory, id.group(1))) : Optional.empty();
	}

	static Participant participant(Directory directory, String userId) {
		return directory.person(userId).map(Participant::of).orElseGet(() -> new Participant(userId, userId));
	}

	private static Optional<Participant> ofName(Directory directory, String typed) {
		String name = folded(typed);
		List<Person> named = directory.people()
			.stream()
			.filter((person) -> !name.isEmpty() && folded(person.name()).equals(name))
			.toList();
		return (named.size() == 1) ? Optional.of(Participant.of(named.get(0))) : Optional.empty();
	}

	// Slack may send @maya.lindgren
	private static String folded(String name) {
		return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
	}

}
