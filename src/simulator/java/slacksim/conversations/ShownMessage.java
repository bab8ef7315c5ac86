package slacksim.conversations;

import java.util.stream.Stream;

import tools.jackson.databind.node.ObjectNode;

/**
 * A message and where it is.
 *
 * @param conversation the channel's id, or that of the person for the direct messages
 * with the bot
 * @param channel the channel's id, also of direct messages
 * @param json the message in Slack's own shape
 */
public record ShownMessage(String conversation, String channel, ObjectNode json) {

	public static Stream<ShownMessage> in(Channel channel) {
		String conversation = channel.isDirect() ? channel.members().iterator().next() : channel.id();
		return channel.messages()
			.stream()
			.map((message) -> new ShownMessage(conversation, channel.id(), message.copy().json()));
	}

}
