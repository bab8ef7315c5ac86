package slacksim.calls;

import java.util.List;

import slacksim.http.Json;
import slacksim.rules.Violation;
import tools.jackson.databind.node.ObjectNode;

/**
 * A call of the Web API that Slack answers with {@code "ok": false}.
 */
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
	 * A refusal that says more.
	 * @param error Slack's word for it
	 * @param details further fields of the answer
	 */
	public Refusal(String error, ObjectNode details) {
		super(error);
		this.details = details;
	}

	/**
	 * Refuses if anything is wrong.
	 * @param error Slack's word for it
	 * @param found what is wrong
	 * @throws Refusal if there is any of it
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
