package slacksim.rules;

import java.util.Set;

/**
 * Text objects and confirmations.
 */
final class TextRules {

	private static final Set<String> PLAIN = Set.of("type", "text", "emoji");

	private static final Set<String> MARKED = Set.of("type", "text", "verbatim");

	private TextRules() {
	}

	/**
	 * A text that must be plain.
	 * @param spot where it is, if anywhere
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
	 * A text that may be plain or marked up.
	 * @param spot where it is, if anywhere
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

	/**
	 * A confirmation dialog.
	 * @param spot where it is, if anywhere
	 */
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
