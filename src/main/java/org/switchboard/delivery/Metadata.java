package org.switchboard.delivery;

import java.util.Map;

import com.slack.api.model.Message;

/**
 * Marks a message in Slack as ours.
 *
 * @see <a href="https://docs.slack.dev/messaging/message-metadata">Message metadata</a>
 */
final class Metadata {

	static final String EVENT_TYPE = "switchboard_delivery";

	static final String ID = "id";

	private Metadata() {
	}

	static Message.Metadata of(Lease lease) {
		return Message.Metadata.builder().eventType(EVENT_TYPE).eventPayload(Map.of(ID, lease.id())).build();
	}

}
