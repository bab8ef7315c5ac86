package org.switchboard.request.lifecycle;

import java.util.List;

/**
 * The Slack message in which someone wrote something about a request.
 *
 * @param card the name of the card whose thread it is in or belongs to
 * @param channel the channel's id
 * @param ts the message's timestamp, its id within the channel
 * @param files the attached files
 */
public record Origin(String card, String channel, String ts, List<Attachment> files) {

	/** The requester's card. */
	public static final String REQUESTER = "requester";

	/** From the school, but below a message that only mentions the request. */
	public static final String SCHOOL_ELSEWHERE = "requester.elsewhere";

	/** From the team, but below a message that only mentions the request. */
	public static final String TEAM_ELSEWHERE = "team.elsewhere";

	/** The prefix of approvers' cards. */
	public static final String APPROVER = "approver.";

	/** The prefix of notices to administrators; all other cards are the team's. */
	public static final String NOTICE = "notice.";

	public Origin(String card, String channel, String ts) {
		this(card, channel, ts, List.of());
	}

	/** Returns the intent under which a message is recorded. */
	public static String intent(String channel, String ts) {
		return "message:" + channel + ":" + ts;
	}

	// identifies the message
	String intent() {
		return intent(this.channel, this.ts);
	}

	// the same message without its files
	Origin withoutFiles() {
		return new Origin(this.card, this.channel, this.ts);
	}

	/** Whether it is in the thread of the requester's card, or counts as such. */
	public boolean isOfTheSchool() {
		return this.card.equals(REQUESTER) || this.card.equals(SCHOOL_ELSEWHERE);
	}

	/** Whether it is in the thread of an approver's card, which no one reads. */
	public boolean isOfAnApprover() {
		return this.card.startsWith(APPROVER);
	}

	/**
	 * An attached file.
	 *
	 * @param id Slack's id of the file
	 * @param name the file's name
	 */
	public record Attachment(String id, String name) {

		/** The name of a file that is no longer kept. */
		public static final String REMOVED = "[removed]";

		/** Returns a file as someone sent it: never a removed one, whatever its name. */
		public static Attachment sent(String id, String name) {
			return new Attachment(id, name.equals(REMOVED) ? "removed" : name);
		}

		/** Whether it was erased or aged out, so there must be no copy of it anymore. */
		public boolean wasRemoved() {
			return this.name.equals(REMOVED);
		}

		/** Keeps people's words out of logs. */
		@Override
		public String toString() {
			return "Attachment[" + this.id + "]";
		}

	}

}
