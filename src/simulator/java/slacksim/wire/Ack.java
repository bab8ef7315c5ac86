package slacksim.wire;

import java.time.Duration;

import slacksim.http.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * How the bot answered a delivery.
 *
 * @param status the HTTP status, 0 if there was none
 * @param body the body, empty if there was none
 * @param elapsed how long it took, in real time
 * @param error Slack's word for what went wrong, empty if nothing did
 * @param isFinal whether the bot asks not to be told again
 */
public record Ack(int status, String body, Duration elapsed, String error, boolean isFinal) {

	public Ack(int status, String body, Duration elapsed, String error) {
		this(status, body, elapsed, error, false);
	}

	public boolean failed() {
		return !this.error.isEmpty();
	}

	/**
	 * Slack's word for why an event is sent again.
	 */
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
	 * The body as an object.
	 * @return the object, an empty one for an empty body
	 * @throws IllegalArgumentException if there is something else
	 */
	public ObjectNode json() {
		return this.body.isBlank() ? Json.object() : Json.parseObject(this.body);
	}

	/**
	 * Whether it is more than an acknowledgement. The SDK for JavaScript sends an empty
	 * object with every one.
	 */
	public boolean says() {
		return !failed() && !this.body.isBlank() && !"{}".equals(this.body.strip());
	}

	/**
	 * The body as it is meant: an object, or a text.
	 */
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
