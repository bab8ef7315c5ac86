package org.switchboard.privacy;

import java.util.regex.Pattern;

/**
 * The patterns of names and numbers. Repeated groups are possessive: Java matches others
 * recursively, and a long comment would overflow the stack.
 */
final class NamePatterns {

	private static final String START = "(?<![\\p{L}\\p{M}\\p{N}'’-])";

	private static final String END = "(?![\\p{L}\\p{M}\\p{N}]|-\\p{L})";

	/** Where a name can start. */
	static final Pattern STARTS = Pattern.compile(START);

	/** After the last letter of a name. */
	static final Pattern ENDS = Pattern.compile(END);

	private static final String NO_GRAMMAR = "(?!(?iu:" + String.join("|", OrdinaryWords.GRAMMAR) + "|I(?!\\.))" + END
			+ ")";

	private static final String LETTERS = "[\\p{L}\\p{M}]*+(?:['’-][\\p{L}\\p{M}]++)*+";

	// O'Neil, Jean-Luc, d'Angelo, McCoy; J., J.R., Ms.
	private static final String CAPITALIZED = NO_GRAMMAR + "(?:(?:\\p{Lu}\\.)++|(?:Mr|Mrs|Ms|Mx|Dr|Jr|Sr)\\."
			+ "|(?:[dl]['’])?\\p{Lu}" + LETTERS + ")";

	// "A" is an article, unless it's an initial after a name
	private static final String FIRST = START + "(?!A\\h)" + CAPITALIZED;

	private static final String NEXT = "\\h++(?:(?:de|del|da|dos|di|la|van|von|der|den|bin|al|el|y)\\h++){0,2}"
			+ CAPITALIZED;

	private static final String NAME = FIRST + "(?:" + NEXT + ")*+";

	static final Pattern IN_A_ROW = Pattern.compile(FIRST + "(?:" + NEXT + ")++");

	/** The first group isn't hidden. */
	static final Pattern OF_A_STUDENT = Pattern.compile(START + "((?iu:students?|pupils?|scholars?|[a-z]*graders?"
			+ "|child|children|kids?|boys?|girls?|sons?|daughters?|brothers?|sisters?|named|names? (?:is|are)"
			+ "|(?:parents?|mother|mom|father|dad|guardian|family) of)(?:\\h*[,:(])?\\h+)" + NAME
			+ "(?:(?:\\h*,(?:\\h+(?:and|or))?|\\h+(?:and|or|&))\\h+" + NAME + ")*+");

	/** The first group isn't hidden. */
	static final Pattern NAMED = Pattern
		.compile(START + "((?iu:named|name is)\\h+)" + small() + "(?:\\h+" + small() + ")?");

	static final Pattern WITH_FAMILY = Pattern.compile(FIRST + "(?<=['’]s)(?=\\h+(?iu:mom|mother|dad|father|parents?"
			+ "|guardian|family|brother|sister|iep)" + END + ")");

	static final Pattern ADDRESS = Pattern
		.compile("(?<![^\\s@<>(),;:])[^\\s@<>(),;:]++@[\\p{L}\\p{N}-]++(?:\\.[\\p{L}\\p{N}-]++)*+");

	// with or without country and area codes, and also Social Security numbers
	// (123-45-6789)
	static final Pattern TELEPHONE = Pattern.compile("(?<![\\p{L}\\p{N}])(?:\\+\\d{1,3}(?:[ .-]?\\(?\\d{1,4}\\)?){2,5}"
			+ "|(?:1[ .-]?)?(?:\\(\\d{3}\\) ?|\\d{3}[ .-])?\\d{3}[ .-]\\d{4}|\\d{3}[ -]\\d{2}[ -]\\d{4})(?![\\p{L}\\p{N}])");

	static final Pattern NUMBER = Pattern.compile("(?<![\\p{L}\\p{N}])[\\p{L}\\p{N}]*\\p{N}{6}[\\p{L}\\p{N}]*+");

	private NamePatterns() {
	}

	private static String small() {
		return NO_GRAMMAR + "\\p{Ll}" + LETTERS;
	}

}
