package slacksim.limits;

import java.util.Map;
import java.util.TreeMap;

import slacksim.conversations.ConversationKind;

/**
 * The events an app can subscribe to, and the scope each needs according to its reference
 * page.
 */
public final class EventTable {

	// a star stands for the conversation's kind
	private static final String TABLE = """
			app_home_opened        -
			app_mention            app_mentions:read
			app_uninstalled        -
			file_shared            files:read
			member_joined_channel  *:read
			message.channels       channels:history
			message.groups         groups:history
			message.im             im:history
			message.mpim           mpim:history
			reaction_added         reactions:read
			reaction_removed       reactions:read
			tokens_revoked         -
			user_change            users:read
			""";

	private static final Map<String, String> SCOPES = parse();

	private EventTable() {
	}

	private static Map<String, String> parse() {
		Map<String, String> scopes = new TreeMap<>();
		TABLE.lines().map((line) -> line.split(" +")).forEach((words) -> scopes.put(words[0], words[1]));
		return scopes;
	}

	/** Returns the scopes by event. */
	public static Map<String, String> scopes() {
		return SCOPES;
	}

	public static boolean isAllowed(String event, ConversationKind kind, Scopes scopes) {
		String scope = SCOPES.getOrDefault(event, "-");
		return "-".equals(scope) || scopes.has(scope.startsWith("*") ? kind.scope(scope) : scope);
	}

}
