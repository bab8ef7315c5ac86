package slacksim.workspace;

import slacksim.http.Json;
import tools.jackson.databind.node.ObjectNode;

/**
 * What Slack makes of what somebody types into the box for messages. Whatever begins with
 * a slash is a command.
 */
public final class Composer {

	private static final String ME = "/me ";

	private Composer() {
	}

	/**
	 * The content of a message.
	 * @param workspace where
	 * @param typed as it is typed; after {@code /me} the writer does it
	 * @param inThread whether it is typed in a thread
	 * @throws AssertionError if it is a command, or would have to be one
	 */
	static ObjectNode content(Workspace workspace, String typed, boolean inThread) {
		if (typed.startsWith(ME)) {
			return Json.object().put("subtype", "me_message").put("text", typed.substring(ME.length()));
		}
		if (typed.startsWith("/")) {
			String command = command(workspace, typed);
			throw new AssertionError(
					command + (inThread ? " is not supported in threads. Sorry!" : " is a command, not a message."));
		}
		return Json.object().put("text", typed);
	}

	/**
	 * The command of a line.
	 * @param workspace where
	 * @param line as it is typed
	 * @return the command with its slash
	 * @throws AssertionError if there is none of that name
	 */
	public static String command(Workspace workspace, String line) {
		String command = line.split("\\s", 2)[0];
		if (!workspace.app().offer().has(command)) {
			throw new AssertionError(command + " is not a valid command. To send a message that starts with \"/\", "
					+ "type a space first.");
		}
		return command;
	}

}
