package slacksim.workspace;

import slacksim.http.Json;
import tools.jackson.databind.node.ObjectNode;

/**
 * Processes what people type in the message box as Slack does. Anything that begins with
 * a slash is a command.
 */
public final class Composer {

	private static final String ME = "/me ";

	private Composer() {
	}

	/**
	 * Returns a message's content.
	 * @param workspace the workspace
	 * @param typed the text as typed; {@code /me} is supported
	 * @param inThread whether it is typed in a thread
	 * @throws AssertionError if it is a command, or starts like one
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
	 * Returns a line's command, with its slash.
	 * @param workspace the workspace
	 * @param line the line as typed
	 * @throws AssertionError if there is no such command
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
