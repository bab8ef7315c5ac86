package slacksim;

import java.time.Duration;

import slacksim.http.Json;
import tools.jackson.databind.node.ObjectNode;

/**
 * How the bot answered a delivery.
 *
 * @param status the HTTP status, 0 if there was none
 * @param body the body, empty if there was none
 * @param elapsed how long it took, in real time
 * @param error Slack's word for what went wrong, empty if nothing did
 */
record Ack(int status, String body, Duration elapsed, String error) {

	boolean failed() {
		return !this.error.isEmpty();
	}

	boolean isJson() {
		return this.body.stripLeading().startsWith("{");
	}

	/**
	 * The body as an object.
	 * @return the object, an empty one for an empty body
	 * @throws IllegalArgumentException if there is something else
	 */
	ObjectNode json() {
		return this.body.isBlank() ? Json.object() : Json.parseObject(this.body);
	}

	Ack refused(String word) {
		return new Ack(this.status, this.body, this.elapsed, word);
	}

}
