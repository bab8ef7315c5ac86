package slacksim.calls;

import java.util.List;

import slacksim.http.Json;
import slacksim.rules.Violation;
import tools.jackson.databind.node.ObjectNode;

/** A Web API call that Slack answers with {@code "ok": false}. */
public final class Refusal extends RuntimeException {

	private final ObjectNode details;

	public Refusal(String error) {
		this(error, Json.object());
	}

	public Refusal(String error, List<String> messages) {
		this(error, Json.object());
		this.details.putObject("response_metadata").set("messages", Json.texts(messages));
	}

	/**
	 * Creates a refusal with details.
	 * @param error Slack's error code
	 * @param details more fields of the response
	 */
	public Refusal(String error, ObjectNode details) {
		super(error);
		this.details = details;
	}

	/**
	 * Refuses if there are violations.
	 * @param error Slack's error code
	 * @param found the violations
	 * @throws Refusal if there are any
	 */
	public static void unlessNone(String error, List<Violation> found) {
		if (!found.isEmpty()) {
			throw new Refusal(error, found.stream().map(Violation::toString).toList());
		}
	}

	public ObjectNode json() {
		ObjectNode json = Json.object().put("ok", false).put("error", getMessage());
		return json.setAll(this.details);
	}

}
