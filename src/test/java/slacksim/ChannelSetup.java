package slacksim;

/**
 * A channel that is being set up.
 */
public final class ChannelSetup {

	private final Workspace workspace;

	private final Channel channel;

	ChannelSetup(Workspace workspace, Channel channel) {
		this.workspace = workspace;
		this.channel = channel;
	}

	public String id() {
		return this.channel.id();
	}

	/**
	 * Takes the bot out of the channel.
	 * @return the same channel
	 */
	public ChannelSetup withoutBot() {
		this.workspace.monitor().change(() -> this.channel.members().remove(this.workspace.botUserId()));
		return this;
	}

	/**
	 * Brings somebody in, possibly the bot.
	 * @param userId who
	 * @return the same channel
	 */
	public ChannelSetup with(String userId) {
		this.workspace.monitor().change(() -> this.channel.members().add(userId));
		return this;
	}

	/**
	 * Hides the channel from whoever is not in it.
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
