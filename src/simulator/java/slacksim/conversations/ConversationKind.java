package slacksim.conversations;

/** The kinds of conversations, each with its own scopes and events. */
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

	/** Returns its name in {@code conversations.list}. */
	public String type() {
		return this.type;
	}

	/** Returns its name in scopes and events. */
	public String plural() {
		return this.plural;
	}

	/** Returns the name of its list in files. */
	public String list() {
		return switch (this) {
			case DIRECT -> "ims";
			case GROUP -> "groups";
			default -> this.plural;
		};
	}

	/** Returns its name in event payloads. */
	public String channelType() {
		return this.channelType;
	}

	/**
	 * Returns this kind's scope.
	 * @param pattern example: {@code *:history}
	 */
	public String scope(String pattern) {
		return this.plural + pattern.substring(1);
	}

}
