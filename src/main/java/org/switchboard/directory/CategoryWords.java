package org.switchboard.directory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.switchboard.yaml.YamlMap;
import org.switchboard.yaml.YamlText;

/**
 * Reads the other names of categories and reports those that can't tell categories apart.
 */
final class CategoryWords {

	private static final Predicate<String> HAS_LETTERS = Pattern.compile("[\\p{L}\\p{N}]").asPredicate();

	private final Map<String, YamlText> first = new HashMap<>();

	Map<String, List<String>> read(YamlMap entry, List<String> categories) {
		Map<String, List<String>> words = new HashMap<>();
		entry.map("words", "\"words\" of " + entry.subject()).ifPresent((map) -> {
			for (YamlText id : map.keys("category")) {
				MenuLimits.checkCategory(map, id, "words", categories);
				words.put(id.text(), read(map, id));
			}
		});
		return words;
	}

	private List<String> read(YamlMap map, YamlText id) {
		List<String> words = new ArrayList<>();
		List<YamlText> all = map.words(id.text());
		MenuLimits.checkCount(map, all.size(), "words for " + id.text());
		for (YamlText word : all) {
			if (!HAS_LETTERS.test(word.text())) {
				map.wrong(word.line(), "has " + word.quoted() + " for " + id.text() + ", which is no word");
			}
			YamlText earlier = this.first.putIfAbsent(word.text().toLowerCase(Locale.ROOT), word);
			if (earlier != null) {
				map.wrong(word.line(), "has " + word.quoted() + " for " + id.text()
						+ ", which is taken already on line " + earlier.line());
			}
			words.add(word.text());
		}
		return words;
	}

}
