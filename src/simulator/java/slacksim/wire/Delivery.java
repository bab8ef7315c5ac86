package slacksim.wire;

import slacksim.http.Json;
import tools.jackson.databind.node.ObjectNode;

/**
 * Something Slack tells a bot, ready to be sent any number of times.
 *
 * @param kind what it is
 * @param payload what it says
 * @param signed the same as it goes over HTTP
 * @param retry which retry it is, 0 for none
 * @param reason Slack's word for why it is retried, or empty
 */
public record Delivery(Kind kind, ObjectNode payload, Signing.Signed signed, int retry, String reason) {

	public static Delivery of(Kind kind, ObjectNode payload, Signing.Signed signed) {
		return new Delivery(kind, payload, signed, 0, "");
	}

	/**
	 * Slack's word for it, such as {@code slash_commands} or {@code view_submission}.
	 */
	public String name() {
		return (this.kind == Kind.INTERACTION) ? Json.text(this.payload, "type") : this.kind.envelope();
	}

	/**
	 * Nothing that was ever sent.
	 */
	public static Delivery none() {
		return of(Kind.INTERACTION, Json.object(), new Signing.Signed("", "", ""));
	}

	/**
	 * What Slack tells bots, and how.
	 */
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

		/**
		 * Its word in Socket Mode.
		 */
		String envelope() {
			return this.envelope;
		}

		String contentType() {
			return this.contentType;
		}

	}

}
