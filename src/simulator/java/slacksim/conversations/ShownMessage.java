package slacksim.conversations;

import java.util.stream.Stream;

import tools.jackson.databind.node.ObjectNode;

/**
 * A message and its location.
 *
 * @param conversation the channel's ID, or the person's for direct messages with the bot
 * @param channel the channel's ID, including for direct messages
 * @param json the message in Slack's JSON
 */
public record ShownMessage(String conversation, String channel, ObjectNode json) {

	public static Stream<ShownMessage> in(Channel channel) {
		String conversation = channel.isDirect() ? channel.members().iterator().next() : channel.id();
		return channel.messages()
			.stream()
			.map((message) -> new ShownMessage(conversation, channel.id(), message.copy().json()));
	}

}
