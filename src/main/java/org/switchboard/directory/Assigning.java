package org.switchboard.directory;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.switchboard.yaml.Hint;
import org.switchboard.yaml.YamlMap;

/**
 * How the requests of a team find who works on them.
 */
public enum Assigning {

	/** Somebody of the team takes them. */
	CLAIM,
	/** The members get them in turn, those that are confidential excepted. */
	ROUND_ROBIN;

	static Optional<Assigning> read(YamlMap entry) {
		return entry.find("assignment").flatMap((written) -> {
			Optional<Assigning> found = Arrays.stream(values())
				.filter((one) -> one.word().equals(written.text()))
				.findFirst();
			if (found.isEmpty()) {
				List<String> words = Arrays.stream(values()).map(Assigning::word).toList();
				entry.wrong(written.line(), "has assignment " + written.quoted() + ", which does not exist"
						+ Hint.of(written.text(), words, "assignments"));
			}
			return found;
		});
	}

	private String word() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
