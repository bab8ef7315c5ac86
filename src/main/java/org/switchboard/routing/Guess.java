package org.switchboard.routing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.switchboard.directory.Category;
import org.switchboard.directory.Department;
import org.switchboard.directory.Directory;

/**
 * The department and category a text seems to be about, for people to confirm. Made only
 * if the words fit nothing else. Pure.
 *
 * @param department the only department that fits
 * @param category the only category that fits
 */
public record Guess(Department department, Optional<Category> category) {

	private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

	// splits a category's name into parts that each stand for it
	private static final Pattern PARTS = Pattern
		.compile("(?i)(?<!\\s)\\s++(?:and|or)\\s++|(?:(?<!\\s)\\s++)?[,;/&]\\s*+");

	private static final Set<String> SMALL_WORDS = Set.of("a", "an", "at", "for", "from", "in", "of", "on", "the", "to",
			"with");

	/**
	 * Guesses what a text is about. A category fits if the text contains all the words of
	 * a part of its name, or of one of its other names, in any order and case, singular
	 * or plural.
	 * @return empty if the words fit nothing or more than one thing
	 */
	public static Optional<Guess> of(Directory directory, String text) {
		Set<String> typed = words(text);
		List<Guess> fitting = directory.departments()
			.stream()
			.flatMap((department) -> department.categories()
				.stream()
				.filter((category) -> fits(category, typed))
				.map((category) -> new Guess(department, Optional.of(category))))
			.toList();
		if (fitting.size() == 1) {
			return Optional.of(fitting.get(0));
		}
		List<Department> departments = fitting.stream().map(Guess::department).distinct().toList();
		return (departments.size() == 1) ? Optional.of(new Guess(departments.get(0), Optional.empty()))
				: Optional.empty();
	}

	private static boolean fits(Category category, Set<String> typed) {
		return Stream.concat(PARTS.splitAsStream(category.name()), category.words().stream())
			.map(Guess::words)
			.anyMatch((words) -> !words.isEmpty() && typed.containsAll(words));
	}

	private static Set<String> words(String text) {
		return Arrays.stream(WORDS.split(text.toLowerCase(Locale.ROOT)))
			.filter((word) -> !word.isEmpty() && !SMALL_WORDS.contains(word))
			.map(Guess::stem)
			.collect(Collectors.toSet());
	}

	// just enough to match buses with bus but leave class alone
	private static String stem(String word) {
		String one = (word.length() > 3 && word.endsWith("s") && !word.endsWith("ss"))
				? word.substring(0, word.length() - 1) : word;
		return (one.length() > 3 && one.endsWith("e")) ? one.substring(0, one.length() - 1) : one;
	}

}
