package org.switchboard.delivery;

import java.time.ZoneOffset;

import org.switchboard.slack.SlackDate;

/** What administrators read about undelivered messages. */
final class ParkedWords {

	static final String NONE = "Every message has been delivered.";

	static final String TRIED = "Trying again. If it still can't be delivered, it will be back on this list.";

	static final String DROPPED = "Dropped. No one will get this message.";

	static final String CLOSED = "Dropped. The recipient no longer has access to the request.";

	static final String GONE = "This message is no longer on the list. To check again, type `/switchboard parked`.";

	private static final String LEFT = "This person is no longer in Slack. Replace them in the district file.";

	private ParkedWords() {
	}

	static String notice(String conversation, String reason) {
		return "Messages for " + mention(conversation) + " aren't being delivered. " + remedy(conversation, reason)
				+ " Then try them again with `/switchboard parked`. Nothing is lost.";
	}

	static String parked(ParkedDelivery parked, boolean confidential) {
		String what = confidential ? "A message on a confidential request"
				: "*" + parked.subject() + "* for " + mention(parked.conversation());
		return what + ", " + SlackDate.ago(parked.at(), ZoneOffset.UTC) + ". "
				+ remedy(parked.conversation(), parked.reason());
	}

	private static String remedy(String conversation, String reason) {
		return switch (reason) {
			case "not_in_channel" -> "Invite Switchboard to the channel.";
			case "channel_not_found" -> isPerson(conversation) ? LEFT : "The channel doesn't exist, or it's private "
					+ "without Switchboard in it. Invite it, or choose another channel in the district file.";
			// Slack's error for direct messages with a deactivated person
			case "is_archived", "is_inactive" -> isPerson(conversation) ? LEFT
					: "The channel is archived. Unarchive it, or choose another one in the district file.";
			case "user_not_found", "user_disabled", "cannot_dm_bot" -> LEFT;
			case "missing_scope" -> "Switchboard doesn't have permission to do this. Reinstall its app in Slack to add "
					+ "the scopes in its manifest.";
			case "card_not_delivered" -> "The card it belongs to couldn't be delivered. Try that one first.";
			case "gave_up_after_key_missing" ->
				"The key it was encrypted with is missing. Put it back in `switchboard.sealing.keys`.";
			case "file_not_shown" -> "Slack accepted a file but doesn't show it.";
			default -> "Slack returned `" + reason + "`.";
		};
	}

	private static boolean isPerson(String conversation) {
		return conversation.startsWith("U") || conversation.startsWith("W");
	}

	private static String mention(String conversation) {
		return isPerson(conversation) ? "<@" + conversation + ">" : "<#" + conversation + ">";
	}

}
