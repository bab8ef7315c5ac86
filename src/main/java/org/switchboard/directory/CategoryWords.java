package org.switchboard.directory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.switchboard.yaml.Written;
import org.switchboard.yaml.YamlMap;

/**
 * Reads by which words categories are also known, and tells those that would decide
 * nothing.
 */
final class CategoryWords {

	private static final Predicate<String> HAS_LETTERS = Pattern.compile("[\\p{L}\\p{N}]").asPredicate();

	private final Map<String, Written> first = new HashMap<>();

	// reads those of a department
	Map<String, List<String>> read(YamlMap entry, List<String> categories) {
		Map<String, List<String>> words = new HashMap<>();
		entry.map("words", "\"words\" of " + entry.subject()).ifPresent((map) -> {
			for (Written id : map.keys("category")) {
				Limits.checkCategory(map, id, "words", categories);
				words.put(id.text(), read(map, id));
			}
		});
		return words;
	}

	private List<String> read(YamlMap map, Written id) {
		List<String> words = new ArrayList<>();
		List<Written> all = map.words(id.text());
		Limits.checkCount(map, all.size(), "words for " + id.text());
		for (Written word : all) {
			if (!HAS_LETTERS.test(word.text())) {
				map.wrong(word.line(), "has " + word.quoted() + " for " + id.text() + ", which is no word");
			}
			Written earlier = this.first.putIfAbsent(word.text().toLowerCase(Locale.ROOT), word);
			if (earlier != null) {
				map.wrong(word.line(), "has " + word.quoted() + " for " + id.text()
						+ ", which is taken already on line " + earlier.line());
			}
			words.add(word.text());
		}
		return words;
	}

}
