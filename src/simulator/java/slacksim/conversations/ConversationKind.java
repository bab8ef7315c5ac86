package slacksim.conversations;

/**
 * The kinds of conversations, which have scopes and events of their own.
 */
public enum ConversationKind {

	PUBLIC("public_channel", "channels", "channel"),

	PRIVATE("private_channel", "groups", "group"),

	GROUP("mpim", "mpim", "mpim"),

	DIRECT("im", "im", "im");

	private final String type;

	private final String plural;

	private final String channelType;

	ConversationKind(String type, String plural, String channelType) {
		this.type = type;
		this.plural = plural;
		this.channelType = channelType;
	}

	public static ConversationKind of(Channel channel) {
		if (channel.isDirect()) {
			return DIRECT;
		}
		if (channel.isGroup()) {
			return GROUP;
		}
		return channel.isPrivate() ? PRIVATE : PUBLIC;
	}

	/**
	 * Its word in {@code conversations.list}.
	 */
	public String type() {
		return this.type;
	}

	/**
	 * Its word in the names of scopes and events.
	 */
	public String plural() {
		return this.plural;
	}

	/**
	 * Its list in files.
	 */
	public String list() {
		return switch (this) {
			case DIRECT -> "ims";
			case GROUP -> "groups";
			default -> this.plural;
		};
	}

	/**
	 * Its word in events.
	 */
	public String channelType() {
		return this.channelType;
	}

	/**
	 * A scope for conversations of this kind.
	 * @param pattern such as {@code *:history}
	 */
	public String scope(String pattern) {
		return this.plural + pattern.substring(1);
	}

}
