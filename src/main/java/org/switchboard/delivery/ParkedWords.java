package org.switchboard.delivery;

import java.time.ZoneOffset;

import org.switchboard.slack.SlackDate;

/** What administrators read about undelivered messages. */
final class ParkedWords {

	static final String NONE = "Every message has been delivered. Nothing is parked.";

	static final String TRIED = "It will be delivered in a moment, or parked again.";

	static final String DROPPED = "Dropped. Nobody will get this message.";

	static final String CLOSED = "Dropped, because the person it was for no longer has access to the request.";

	static final String GONE = "It is not parked any more. Look again with `/switchboard parked`.";

	private static final String LEFT = "This person has left Slack: put somebody else into the district file.";

	private ParkedWords() {
	}

	static String notice(String conversation, String reason) {
		return "Messages for " + mention(conversation) + " don't arrive. " + remedy(conversation, reason)
				+ " Then try them again with `/switchboard parked`: nothing is lost.";
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
			case "channel_not_found" -> isPerson(conversation) ? LEFT : "The channel does not exist, or it is private "
					+ "and Switchboard is not in it: invite Switchboard, or name another channel in the district file.";
			// Slack's error for direct messages with a deactivated person
			case "is_archived", "is_inactive" -> isPerson(conversation) ? LEFT
					: "The channel is archived: unarchive it, or name another one in the district file.";
			case "user_not_found", "user_disabled", "cannot_dm_bot" -> LEFT;
			case "missing_scope" -> "Switchboard may not do this yet: reinstall its app in Slack, so that it gets the "
					+ "scopes of its manifest.";
			case "card_not_delivered" -> "The card it belongs to could not be delivered: try that one first.";
			case "gave_up_after_key_missing" ->
				"The key it was encrypted with is missing: put it back into `switchboard.sealing.keys`.";
			case "file_not_shown" -> "Slack took a file, but does not show it.";
			default -> "Slack answered `" + reason + "`.";
		};
	}

	private static boolean isPerson(String conversation) {
		return conversation.startsWith("U") || conversation.startsWith("W");
	}

	private static String mention(String conversation) {
		return isPerson(conversation) ? "<@" + conversation + ">" : "<#" + conversation + ">";
	}

}
