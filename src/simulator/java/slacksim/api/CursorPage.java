package slacksim.api;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

import slacksim.calls.Arguments;
import slacksim.calls.Refusal;
import slacksim.http.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A page of a long list, with Slack's cursors. */
final class CursorPage {

	private static final String PREFIX = "next:";

	private static final int MOST = 1000;

	private CursorPage() {
	}

	/**
	 * Returns a page; the last one has no {@code response_metadata}.
	 * @param name the list's field
	 * @param all the whole list
	 * @param arguments with {@code limit} and {@code cursor}
	 */
	static ObjectNode of(String name, List<? extends JsonNode> all, Arguments arguments) {
		int from = start(arguments.text("cursor"));
		int limit = limit(arguments.text("limit"));
		ArrayNode items = Json.array();
		all.stream().skip(from).limit(limit).forEach(items::add);
		boolean more = from + limit < all.size();
		ObjectNode page = Json.object().set(name, items);
		if (more) {
			page.putObject("response_metadata").put("next_cursor", cursor(from + limit));
		}
		return page;
	}

	private static int limit(String text) {
		try {
			int limit = text.isEmpty() ? 100 : Integer.parseInt(text);
			if (limit >= 1 && limit <= MOST) {
				return limit;
			}
		}
		catch (NumberFormatException ex) {
			// refused below
		}
		throw new Refusal("invalid_limit");
	}

	private static String cursor(int from) {
		return Base64.getEncoder().encodeToString((PREFIX + from).getBytes(StandardCharsets.UTF_8));
	}

	private static int start(String cursor) {
		try {
			String text = new String(Base64.getDecoder().decode(cursor), StandardCharsets.UTF_8);
			return text.isEmpty() ? 0 : Integer.parseInt(text.substring(PREFIX.length()));
		}
		catch (IllegalArgumentException | StringIndexOutOfBoundsException ex) {
			throw new Refusal("invalid_cursor");
		}
	}

}
