package org.switchboard.yaml;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * A setting with a fixed set of words.
 *
 * @param <E> the enum of what the words mean
 */
public final class Choice<E extends Enum<E>> {

	private final String key;

	private final List<E> values;

	private final Function<E, String> word;

	/** Creates a choice among an enum's values, spelled in lower case with dashes. */
	public Choice(String key, Class<E> type) {
		this(key, type, (value) -> value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
	}

	public Choice(String key, Class<E> type, Function<E, String> word) {
		this.key = key;
		this.values = Arrays.asList(type.getEnumConstants());
		this.word = word;
	}

	public String word(E value) {
		return this.word.apply(value);
	}

	/**
	 * Reads a word, or reports that there is no such word.
	 * @param entry the settings it's in
	 * @param written the word
	 * @return empty if there is no such word
	 */
	public Optional<E> read(YamlMap entry, YamlText written) {
		Optional<E> found = this.values.stream()
			.filter((value) -> this.word.apply(value).equals(written.text()))
			.findFirst();
		if (found.isEmpty()) {
			entry.wrong(written.line(),
					"has " + this.key + " " + written.quoted() + ", which does not exist"
							+ SpellingHint.of(written.text(), this.values.stream().map(this.word).toList(),
									this.key.endsWith("s") ? this.key : (this.key + "s").replaceFirst("ys$", "ies")));
		}
		return found;
	}

}
