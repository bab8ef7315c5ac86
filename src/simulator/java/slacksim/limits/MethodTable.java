package slacksim.limits;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import slacksim.conversations.ConversationKind;

/**
 * Each method's tier, as in Slack's own Java client, and its scopes, as on its reference
 * page.
 */
public final class MethodTable {

	// a star stands for the conversation's kind, a question mark for the kinds requested,
	// a plus for what is opened: with one person or with several
	private static final String TABLE = """
			api.test                    FOUR      -
			apps.connections.open       ONE       connections:write
			auth.test                   HUNDREDS  -
			blocks.validate             FOUR      -
			bots.info                   THREE     users:read
			chat.delete                 THREE     chat:write
			chat.postEphemeral          FOUR      chat:write
			chat.postMessage            POSTING   chat:write
			chat.update                 THREE     chat:write
			conversations.history       THREE     *:history
			conversations.info          THREE     *:read
			conversations.list          TWO       ?:read
			conversations.members       FOUR      *:read
			conversations.open          THREE     +:write
			conversations.replies       THREE     *:history
			files.completeUploadExternal FOUR     files:write
			files.delete                THREE     files:write
			files.getUploadURLExternal  FOUR      files:write
			files.info                  FOUR      files:read
			oauth.v2.access             FOUR      -
			reactions.add               THREE     reactions:write
			reactions.get               THREE     reactions:read
			reactions.remove            TWO       reactions:write
			team.info                   THREE     team:read
			usergroups.list             TWO       usergroups:read
			users.info                  FOUR      users:read
			users.list                  TWO       users:read
			users.lookupByEmail         THREE     users:read.email
			users.profile.get           FOUR      users.profile:read
			views.open                  FOUR      -
			views.publish               FOUR      -
			views.push                  FOUR      -
			views.update                FOUR      -
			""";

	private static final Map<String, Entry> ENTRIES = parse();

	private MethodTable() {
	}

	private static Map<String, Entry> parse() {
		Map<String, Entry> entries = new TreeMap<>();
		TABLE.lines().map((line) -> line.split(" +")).forEach((words) -> {
			String scope = "-".equals(words[2]) ? "" : words[2];
			entries.put(words[0], new Entry(Tier.valueOf(words[1]), scope));
		});
		return entries;
	}

	public static Map<String, Entry> all() {
		return ENTRIES;
	}

	public static Entry of(String method) {
		return ENTRIES.getOrDefault(method, new Entry(Tier.FOUR, ""));
	}

	/** Returns all scopes that methods need. */
	static Stream<String> scopes() {
		return ENTRIES.values().stream().map(Entry::scope).filter((scope) -> !scope.isEmpty()).flatMap((scope) -> {
			if (scope.startsWith("+")) {
				return Stream.of(ConversationKind.DIRECT, ConversationKind.GROUP).map((kind) -> kind.scope(scope));
			}
			boolean many = scope.startsWith("*") || scope.startsWith("?");
			return many ? Arrays.stream(ConversationKind.values()).map((kind) -> kind.scope(scope)) : Stream.of(scope);
		});
	}

	/**
	 * A line of the table.
	 *
	 * @param tier how often the method may be called
	 * @param scope the scope it needs, possibly by the conversation's kind, or empty
	 */
	public record Entry(Tier tier, String scope) {

	}

}
