package org.switchboard.conversation.thread;

import org.switchboard.request.Requests;
import org.switchboard.request.lifecycle.Origin;
import org.switchboard.request.lifecycle.Request;
import org.switchboard.request.lifecycle.RequestId;
import org.switchboard.request.lifecycle.ServingTeam;
import org.switchboard.slack.SlackText;
import org.switchboard.workspace.WorkspaceId;

/** What people are told about their own thread messages. Only they see it. */
final class ThreadWords {

	static final String FILES_STAY = "Your text was deleted for the other side too, but its files weren't. "
			+ "If they shouldn't keep the files, ask them to delete them.";

	static final String NOT_YET = "Switchboard is having trouble right now. It will send your message within a few "
			+ "minutes, or tell you if it can't.";

	static final String NOT_AT_ALL = "Switchboard had trouble and couldn't send your message. It's still here. "
			+ "Please send it again.";

	static final String NEVER_PASSED_ON = "This message never reached the other side, so your edit didn't either. "
			+ "Please send it as a new message.";

	static final String STAYS_A_NOTE = "This is still a team-only note. To message the school, use *Reply…* "
			+ "on the card.";

	static final String IS_A_NOTE_NOW = "This is now a team-only note. The school can't see it anymore but may have "
			+ "already read it.";

	static final String MAKE_TEAM_ONLY = "Make it team-only";

	static final String NOTHING_TO_TAKE_BACK = "That message was edited or deleted, so it can't be made team-only.";

	static final String NOT_THE_TEAM = "Only the team can message the requester from here. "
			+ "Your message stays in this channel.";

	static final String NOT_DELIVERED = "Replies here aren't delivered. Reply in the request's own thread, "
			+ "or type `/request` to start a new one.";

	static final String NOBODY_READS = "Replies here aren't delivered. Use *Approve* or *Decline…* above. "
			+ "*Decline…* lets you say why.";

	/**
	 * The category of a follow-up request if its department doesn't have the original
	 * one.
	 */
	static final String GENERAL = "General request";

	static final String SEND_ANYWAY = "Send anyway";

	static final String SENT = "That message was sent.";

	static final String NOTHING_TO_SEND = "That message was deleted, so nothing was sent.";

	private ThreadWords() {
	}

	static String held(RequestId id, String address, boolean edited) {
		return ":warning: " + id + ": Your "
				+ (edited ? "edit of <" + address + "|this message>" : "<" + address + "|message>")
				+ " hasn't been sent. It looks like student information."
				+ (edited ? " Others still see the earlier text." : "")
				+ " Edit it to take that out, file a confidential request with `/request`, or send it anyway.";
	}

	static String isANoteNow(Requests requests, WorkspaceId workspace, RequestId id, Origin origin) {
		return (origin.files().isEmpty() || !requests.isHeld(workspace, id)) ? IS_A_NOTE_NOW
				: "This is now a team-only note, but the school can still open its files: " + id
						+ " is on hold and keeps them until it's released.";
	}

	static String followed(RequestId before, RequestId next, ServingTeam team) {
		return before + " closed a while ago, so this is a new request: " + next + ". It went to *"
				+ SlackText.escape(team.name()) + "*, who can see the earlier one.";
	}

	static String wentTo(Request request) {
		return "This went to " + SlackText.escape(request.filing().requester().name())
				+ ". Start with :lock: to leave a team-only note.";
	}

	static String follows(RequestId before) {
		return "Follow-up to " + before + ".";
	}

	static String tooLate(RequestId id) {
		return id + " closed a while ago, and its team no longer exists. No one got this message. "
				+ "To choose who gets it, type `/request`.";
	}

}
