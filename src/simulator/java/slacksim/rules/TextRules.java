package slacksim.rules;

import java.util.Set;

/** Checks text objects and confirmation dialogs. */
final class TextRules {

	private static final Set<String> PLAIN = Set.of("type", "text", "emoji");

	private static final Set<String> MARKED = Set.of("type", "text", "verbatim");

	private TextRules() {
	}

	/**
	 * Checks a text that must be plain, if there is one.
	 * @param spot its place
	 * @param max the most characters
	 */
	static void plain(CheckedNode spot, int max) {
		if (spot.present() && spot.isObject()) {
			if ("plain_text".equals(spot.type())) {
				any(spot, max);
			}
			else {
				spot.refuse("must provide an object of type plain_text");
			}
		}
	}

	/**
	 * Checks a text that may be plain or mrkdwn, if there is one.
	 * @param spot its place
	 * @param max the most characters
	 */
	static void any(CheckedNode spot, int max) {
		if (spot.present() && spot.isObject()) {
			switch (spot.type()) {
				case "plain_text" -> spot.knowsOnly(PLAIN);
				case "mrkdwn" -> spot.knowsOnly(MARKED);
				default -> spot.refuse("unsupported type: " + spot.type());
			}
			spot.requires("text");
			spot.field("text").length(max);
		}
	}

	/** Checks a confirmation dialog, if there is one. */
	static void confirm(CheckedNode spot) {
		if (spot.present() && spot.isObject()) {
			Shape.of("title! text! confirm! deny! style").check(spot);
			plain(spot.field("title"), 100);
			any(spot.field("text"), 300);
			plain(spot.field("confirm"), 30);
			plain(spot.field("deny"), 30);
			spot.field("style").oneOf(Set.of("primary", "danger"));
		}
	}

}
