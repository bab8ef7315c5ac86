package slacksim.conversations;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import slacksim.calls.Refusal;
import slacksim.support.Ids;

/**
 * A workspace's channels and direct messages, as far as the bot can see or reach them.
 */
public final class Channels {

	private final Map<String, Channel> channels = new LinkedHashMap<>();

	private final Users users;

	private final String botUserId;

	public Channels(Users users, String botUserId) {
		this.users = users;
		this.botUserId = botUserId;
	}

	public void put(Channel channel) {
		this.channels.put(channel.id(), channel);
	}

	public List<Channel> all() {
		return List.copyOf(this.channels.values());
	}

	public Optional<Channel> known(String id) {
		return Optional.ofNullable(this.channels.get(id)).filter(this::isVisible);
	}

	public Optional<Channel> called(String idOrName) {
		return this.channels.values().stream().filter((channel) -> channel.isCalled(idOrName)).findFirst();
	}

	/** Returns a person's direct message with the bot, created on first use. */
	public Channel direct(String userId) {
		return this.channels.values()
			.stream()
			.filter((channel) -> channel.isDirect() && channel.members().containsAll(List.of(userId, this.botUserId)))
			.findFirst()
			.orElseGet(() -> newDirect(userId, this.botUserId));
	}

	/**
	 * Returns the direct message of two people, or of one with themselves, created on
	 * first use. The bot doesn't know about it.
	 */
	public Channel between(String userId, String other) {
		return this.channels.values()
			.stream()
			.filter((channel) -> channel.isDirect()
					&& channel.members().equals(new LinkedHashSet<>(List.of(userId, other))))
			.findFirst()
			.orElseGet(() -> newDirect(userId, other));
	}

	/** Returns the direct message of these people and the bot, created on first use. */
	public Channel together(List<User> people) {
		List<User> members = Stream.concat(people.stream(), this.users.find(this.botUserId).stream())
			.distinct()
			.toList();
		Set<String> ids = members.stream().map(User::id).collect(Collectors.toSet());
		return this.channels.values()
			.stream()
			.filter((channel) -> channel.isGroup() && channel.members().equals(ids))
			.findFirst()
			.orElseGet(() -> {
				Channel channel = Channel.group(members);
				put(channel);
				return channel;
			});
	}

	private Channel newDirect(String userId, String other) {
		Channel channel = new Channel(Ids.fresh("D"), "directmessage", true);
		channel.members().add(userId);
		channel.members().add(other);
		put(channel);
		return channel;
	}

	/** Returns the conversations a person is in. */
	public List<Channel> of(String userId) {
		return this.channels.values().stream().filter((channel) -> channel.members().contains(userId)).toList();
	}

	public List<Channel> visible() {
		return this.channels.values().stream().filter(this::isVisible).toList();
	}

	private boolean isVisible(Channel channel) {
		boolean open = !channel.isDirect() && !channel.isPrivate();
		return open || channel.members().contains(this.botUserId);
	}

	/**
	 * Returns a channel the bot can see.
	 * @throws Refusal if it is unknown, or private to others
	 */
	public Channel visible(String id) {
		return known(id).orElseThrow(() -> new Refusal("channel_not_found"));
	}

	public boolean hasBot(Channel channel) {
		return channel.members().contains(this.botUserId);
	}

	/**
	 * Returns a channel the bot can read, archived or not.
	 * @throws Refusal if it is unknown or the bot isn't in it
	 */
	public Channel joined(String id) {
		Channel channel = visible(id);
		if (!hasBot(channel)) {
			throw new Refusal("not_in_channel");
		}
		return channel;
	}

	/**
	 * Returns a channel the bot can post in.
	 * @throws Refusal if it is unknown, archived, or the bot isn't in it
	 */
	public Channel live(String id) {
		Channel channel = joined(id);
		if (channel.isArchived()) {
			throw new Refusal("is_archived");
		}
		return channel;
	}

	/**
	 * Returns a channel the bot can post in, by ID or name.
	 * @throws Refusal if it is unknown, archived, or the bot isn't in it
	 */
	public Channel named(String idOrName) {
		return live(visible().stream()
			.filter((channel) -> !channel.isDirect() && channel.isCalled(idOrName))
			.map(Channel::id)
			.findFirst()
			.orElse(idOrName));
	}

	/**
	 * Returns a channel the bot can post in, by ID or name, or a user's direct message,
	 * even if they are deactivated.
	 * @throws Refusal if there is none
	 */
	public Channel reachable(String channelOrUserId) {
		Optional<User> user = this.users.find(channelOrUserId).filter((one) -> !one.bot());
		return user.isPresent() ? direct(user.get().id()) : named(channelOrUserId);
	}

}
