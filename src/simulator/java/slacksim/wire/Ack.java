package slacksim.wire;

import java.time.Duration;

import slacksim.http.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * How the bot answered a delivery.
 *
 * @param status the HTTP status, 0 for no answer
 * @param body the body, or empty
 * @param elapsed how long it took, in real time
 * @param error Slack's error code, or empty
 * @param isFinal whether the bot asks for no retries
 */
public record Ack(int status, String body, Duration elapsed, String error, boolean isFinal) {

	public Ack(int status, String body, Duration elapsed, String error) {
		this(status, body, elapsed, error, false);
	}

	public boolean failed() {
		return !this.error.isEmpty();
	}

	/** Returns Slack's reason for retrying an event. */
	public String retryReason() {
		if (this.status != 0) {
			return "http_error";
		}
		return "operation_timeout".equals(this.error) ? "http_timeout" : "connection_failed";
	}

	public boolean isJson() {
		return this.body.stripLeading().startsWith("{");
	}

	/**
	 * Returns the body as an object; an empty body becomes an empty one.
	 * @throws IllegalArgumentException if the body is anything else
	 */
	public ObjectNode json() {
		return this.body.isBlank() ? Json.object() : Json.parseObject(this.body);
	}

	/**
	 * Returns whether it is more than an acknowledgement. The JavaScript SDK sends an
	 * empty object with every one.
	 */
	public boolean says() {
		return !failed() && !this.body.isBlank() && !"{}".equals(this.body.strip());
	}

	/** Returns the body as an object or a text. */
	public JsonNode content() {
		try {
			return isJson() ? json() : StringNode.valueOf(this.body);
		}
		catch (IllegalArgumentException ex) {
			return StringNode.valueOf(this.body);
		}
	}

	public Ack refused(String word) {
		return new Ack(this.status, this.body, this.elapsed, word, this.isFinal);
	}

}
