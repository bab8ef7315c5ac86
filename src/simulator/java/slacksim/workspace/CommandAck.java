package slacksim.workspace;

import java.time.Instant;

import slacksim.calls.Arguments;
import slacksim.calls.Refusal;
import slacksim.conversations.Channel;
import slacksim.http.Json;
import slacksim.wire.Ack;
import tools.jackson.databind.node.ObjectNode;

/** Processes a command's acknowledgement as Slack does. */
final class CommandAck {

	private CommandAck() {
	}

	static Ack shown(Ack ack, Person person, Channel channel) {
		if (ack.body().isBlank()) {
			return ack;
		}
		try {
			ObjectNode json = ack.isJson() ? ack.json() : Json.object().put("text", ack.body());
			if (json.has("text") || json.has("blocks")) {
				ResponseUrls.Grant grant = new ResponseUrls.Grant(person.id(), channel.id(), "", Instant.EPOCH, 0);
				new InteractionResponse(person.workspace(), grant).say(new Arguments(json, ""));
			}
			return ack;
		}
		catch (IllegalArgumentException | Refusal ex) {
			return ack.refused("invalid response");
		}
	}

}
