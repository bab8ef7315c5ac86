package org.switchboard.request;

import java.util.regex.Pattern;

/**
 * Words after which nothing is left to do.
 */
final class Thanks {

	private static final Pattern WORDS = Pattern
		.compile("(?:(?:ok(?:ay)?|great|perfect|super|wonderful|awesome|all good|got it|it works(?: now)?|works now|"
				+ "many thanks|thanks|thank you|thx|ty|(?:thanks|thank you) (?:so|very) much|(?:thanks|thank you) all|"
				+ "for your help|everybody|everyone|:[a-z0-9_+-]+:|[\\p{So}\\p{Sk}\\p{Mn}\\u200D])[\\s.,!–-]*)+",
				Pattern.CASE_INSENSITIVE);

	private Thanks() {
	}

	/**
	 * Whether a message says thank you, and nothing else.
	 * @param message what was written
	 * @return false if in doubt
	 */
	static boolean are(String message) {
		return message.length() <= 100 && WORDS.matcher(message.strip()).matches();
	}

}
