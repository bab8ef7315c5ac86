package slacksim.workspace;

import slacksim.conversations.Channel;
import slacksim.conversations.Message;
import slacksim.http.Json;
import slacksim.support.Ids;
import tools.jackson.databind.node.ObjectNode;

/** A channel being set up. */
public final class ChannelSetup {

	private final Workspace workspace;

	private final Channel channel;

	public ChannelSetup(Workspace workspace, Channel channel) {
		this.workspace = workspace;
		this.channel = channel;
	}

	public String id() {
		return this.channel.id();
	}

	/**
	 * Removes the bot from the channel.
	 * @return the same channel
	 */
	public ChannelSetup withoutBot() {
		this.workspace.monitor().change(() -> this.channel.members().remove(this.workspace.botUserId()));
		return this;
	}

	/**
	 * Adds someone to the channel, possibly the bot, and tells the bot.
	 * @return the same channel
	 */
	public ChannelSetup with(String userId) {
		this.workspace.monitor().change(() -> this.workspace.changes().join(this.channel, userId));
		return this;
	}

	/**
	 * Has another app post here, like an incoming webhook.
	 * @param name the name it shows
	 * @param text the message
	 * @return the same channel
	 */
	public ChannelSetup hears(String name, String text) {
		return hears(Json.object().put("username", name).put("text", text));
	}

	/**
	 * Has another app post anything here, such as a List's rows.
	 * @param content the message's fields, in Slack's JSON
	 * @return the same channel
	 */
	public ChannelSetup hears(ObjectNode content) {
		this.workspace.monitor().change(() -> {
			ObjectNode json = Json.object().put("type", "message").put("subtype", "bot_message");
			json.put("bot_id", Ids.fresh("B")).put("ts", this.workspace.state().timestamps().next());
			this.workspace.changes().post(this.channel, new Message(json.setAll(content)));
		});
		return this;
	}

	/**
	 * Makes the channel private.
	 * @return the same channel
	 */
	public ChannelSetup asPrivate() {
		this.workspace.monitor().change(this.channel::makePrivate);
		return this;
	}

	/**
	 * Archives the channel.
	 * @return the same channel
	 */
	public ChannelSetup archived() {
		this.workspace.monitor().change(this.channel::archive);
		return this;
	}

}
