package slacksim.calls;

import java.time.Instant;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A call of the Web API, for the record.
 *
 * @param at when it was answered
 * @param method such as {@code chat.postMessage}
 * @param arguments what the bot sent, without its token
 * @param status the HTTP status of the answer
 * @param answer the body of the answer
 */
public record ApiCall(Instant at, String method, ObjectNode arguments, int status, JsonNode answer) {

	public boolean isOk() {
		return this.answer.path("ok").asBoolean(false);
	}

	/**
	 * Slack's word for what was wrong.
	 * @return the word, empty if nothing was
	 */
	public String error() {
		return this.answer.path("error").stringValue("");
	}

}
