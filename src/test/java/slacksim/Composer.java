package slacksim;

import slacksim.http.Json;
import tools.jackson.databind.node.ObjectNode;

/**
 * What Slack makes of what somebody types into the box for messages.
 */
final class Composer {

	private static final String ME = "/me ";

	private Composer() {
	}

	/**
	 * The content of a message.
	 * @param typed as it is typed; after {@code /me} the writer does it
	 */
	static ObjectNode content(String typed) {
		if (typed.startsWith(ME)) {
			return Json.object().put("subtype", "me_message").put("text", typed.substring(ME.length()));
		}
		return Json.object().put("text", typed);
	}

}
