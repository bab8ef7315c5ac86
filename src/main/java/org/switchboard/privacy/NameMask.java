package org.switchboard.privacy;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Hides what looks like a student's name or number in a comment before anyone reads it.
 * It goes by patterns and would rather hide too much: two or more capitalized words in a
 * row, an initial after a name, anyone called a student, email addresses, phone numbers,
 * six or more digits. It misses a first name alone, and names in scripts without
 * capitals.
 */
public final class NameMask {

	static final String NAME = "[name hidden]";

	private final KnownNames known;

	private final Set<String> common;

	private NameMask(KnownNames known, Set<String> common) {
		this.known = known;
		this.common = common;
	}

	/**
	 * Returns a mask that leaves certain names alone.
	 * @param known the full names of schools, departments, teams and people; knowing Maya
	 * Chen also leaves Ms. Chen alone
	 */
	public static NameMask knowing(Collection<String> known) {
		Set<String> common = new HashSet<>(OrdinaryWords.COMMON);
		known.stream().filter((name) -> !isOfSeveralWords(name)).map(OrdinaryWords::plain).forEach(common::add);
		return new NameMask(new KnownNames(known.stream().filter(NameMask::isOfSeveralWords).toList()), common);
	}

	private static boolean isOfSeveralWords(String name) {
		return name.indexOf(' ') > 0;
	}

	/**
	 * Replaces names, numbers and addresses with {@code [name hidden]}, {@code [number
	 * hidden]} and {@code [address hidden]}.
	 */
	public String mask(String comment) {
		String text = NamePatterns.ADDRESS.matcher(comment).replaceAll("[address hidden]");
		text = NamePatterns.TELEPHONE.matcher(text).replaceAll("[number hidden]");
		text = NamePatterns.NUMBER.matcher(text).replaceAll("[number hidden]");
		return around(text, this::maskNames, UnaryOperator.identity());
	}

	String withoutKnown(String text) {
		return around(text, UnaryOperator.identity(), (name) -> "someone");
	}

	private String around(String text, UnaryOperator<String> others, UnaryOperator<String> names) {
		StringBuilder all = new StringBuilder();
		int from = 0;
		for (int[] name : this.known.in(text)) {
			all.append(others.apply(text.substring(from, name[0])))
				.append(names.apply(text.substring(name[0], name[1])));
			from = name[1];
		}
		return all.append(others.apply(text.substring(from))).toString();
	}

	boolean isOrdinary(String word) {
		return isCommonWord(OrdinaryWords.plain(word));
	}

	private String maskNames(String text) {
		String rest = replace(NamePatterns.OF_A_STUDENT, text);
		rest = replace(NamePatterns.NAMED, rest);
		rest = replace(NamePatterns.IN_A_ROW, rest);
		return replace(NamePatterns.WITH_FAMILY, rest);
	}

	private String replace(Pattern pattern, String text) {
		return pattern.matcher(text).replaceAll((found) -> {
			String left = (found.groupCount() > 0) ? found.group(1) : "";
			String name = found.group().substring(left.length());
			return Matcher.quoteReplacement(isCommon(name) ? found.group() : left + NAME);
		});
	}

	// a single letter is an initial, unless the other words are ordinary ("Plan B")
	private boolean isCommon(String name) {
		List<String> words = Arrays.stream(name.split("[\\s,&(]+")).map(OrdinaryWords::plain).toList();
		return words.stream().anyMatch((word) -> word.length() > 1)
				&& words.stream().allMatch((word) -> word.length() < 2 || isCommonWord(word));
	}

	private boolean isCommonWord(String word) {
		return this.common.contains(word) || OrdinaryWords.GRAMMAR.contains(word);
	}

}
