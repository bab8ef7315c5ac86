package slacksim.wire;

import slacksim.http.Json;
import tools.jackson.databind.node.ObjectNode;

/**
 * Something Slack tells a bot. It can be sent any number of times.
 *
 * @param kind its kind
 * @param payload its content
 * @param signed the content as sent over HTTP
 * @param retry the number of the retry, 0 for none
 * @param reason Slack's reason for the retry, or empty
 */
public record Delivery(Kind kind, ObjectNode payload, Signing.Signed signed, int retry, String reason) {

	public static Delivery of(Kind kind, ObjectNode payload, Signing.Signed signed) {
		return new Delivery(kind, payload, signed, 0, "");
	}

	/**
	 * Returns Slack's name for it. Example: {@code slash_commands} or {@code
	 * view_submission}.
	 */
	public String name() {
		return (this.kind == Kind.INTERACTION) ? Json.text(this.payload, "type") : this.kind.envelope();
	}

	/** Returns a delivery that was never sent. */
	public static Delivery none() {
		return of(Kind.INTERACTION, Json.object(), new Signing.Signed("", "", ""));
	}

	/** What Slack tells bots, and how. */
	public enum Kind {

		COMMAND("slash_commands", "application/x-www-form-urlencoded"),

		INTERACTION("interactive", "application/x-www-form-urlencoded"),

		EVENT("events_api", "application/json");

		private final String envelope;

		private final String contentType;

		Kind(String envelope, String contentType) {
			this.envelope = envelope;
			this.contentType = contentType;
		}

		/** Returns its name in Socket Mode. */
		String envelope() {
			return this.envelope;
		}

		String contentType() {
			return this.contentType;
		}

	}

}
