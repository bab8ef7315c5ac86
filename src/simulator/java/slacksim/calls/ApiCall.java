package slacksim.calls;

import java.time.Instant;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A recorded Web API call.
 *
 * @param at when it was answered
 * @param method example: {@code chat.postMessage}
 * @param arguments the bot's arguments, without its token
 * @param status the response's HTTP status
 * @param answer the response's body
 */
public record ApiCall(Instant at, String method, ObjectNode arguments, int status, JsonNode answer) {

	public boolean isOk() {
		return this.answer.path("ok").asBoolean(false);
	}

	/** Returns Slack's error code, or an empty string. */
	public String error() {
		return this.answer.path("error").stringValue("");
	}

}
