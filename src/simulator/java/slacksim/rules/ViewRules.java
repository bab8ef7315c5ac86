package slacksim.rules;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import tools.jackson.databind.JsonNode;

/** Checks modals and Home tabs. */
public final class ViewRules {

	private static final int MOST_BYTES = 250_000;

	private static final Shape MODAL = Shape.of("type! title! blocks! submit close private_metadata callback_id "
			+ "clear_on_close notify_on_close external_id submit_disabled");

	private static final Shape HOME = Shape.of("type! blocks! private_metadata callback_id external_id");

	private ViewRules() {
	}

	/**
	 * Returns what Slack would refuse about a modal.
	 * @param view the view as the bot sends it
	 */
	public static List<Violation> modal(JsonNode view) {
		List<Violation> found = new ArrayList<>();
		CheckedNode spot = new CheckedNode(view, "/view", found);
		if (spot.isObject()) {
			MODAL.check(spot);
			spot.field("type").oneOf(Set.of("modal"));
			TextRules.plain(spot.field("title"), 24);
			TextRules.plain(spot.field("submit"), 24);
			TextRules.plain(spot.field("close"), 24);
			common(spot);
			if (BlockRules.inputs(spot.field("blocks")) > 0 && !spot.field("submit").present()) {
				spot.refuse("missing required field: submit, as there are input blocks");
			}
		}
		return found;
	}

	/**
	 * Returns what Slack would refuse about a Home tab.
	 * @param view the view as the bot sends it
	 */
	public static List<Violation> home(JsonNode view) {
		List<Violation> found = new ArrayList<>();
		CheckedNode spot = new CheckedNode(view, "/view", found);
		if (spot.isObject()) {
			HOME.check(spot);
			spot.field("type").oneOf(Set.of("home"));
			common(spot);
		}
		return found;
	}

	private static void common(CheckedNode view) {
		optionallyEmpty(view.field("private_metadata"), 3000);
		optionallyEmpty(view.field("callback_id"), 255);
		optionallyEmpty(view.field("external_id"), 255);
		if (view.field("blocks").present() && !view.field("blocks").node().isArray()) {
			view.field("blocks").refuse("must be an array");
		}
		BlockRules.check(view.field("blocks"), BlockShapes.VIEW, 100);
	}

	private static void optionallyEmpty(CheckedNode text, int max) {
		if (!text.text().isEmpty()) {
			text.length(max);
		}
	}

	/**
	 * Returns whether a view is so large that Slack answers {@code view_too_large}.
	 * @param view the view as the bot sends it
	 */
	public static boolean tooLarge(JsonNode view) {
		return view.toString().getBytes(StandardCharsets.UTF_8).length > MOST_BYTES;
	}

}
