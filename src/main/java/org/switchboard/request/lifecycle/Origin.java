package org.switchboard.request.lifecycle;

import java.util.List;

/**
 * The message in Slack by which somebody wrote something about a request.
 *
 * @param card the name of the card in whose thread it is, or is as good as
 * @param channel the channel's id
 * @param ts the message's id within the channel
 * @param files what came with it
 */
public record Origin(String card, String channel, String ts, List<Attachment> files) {

	/** The name of the requester's card. */
	public static final String REQUESTER = "requester";

	/** Of the school, but below a message that only names the request. */
	public static final String SCHOOL_ELSEWHERE = "requester.elsewhere";

	/** Of the team, but below a message that only names the request. */
	public static final String TEAM_ELSEWHERE = "team.elsewhere";

	/** How the name of an approver's card begins. */
	public static final String APPROVER = "approver.";

	/** How that of a notice to administrators begins; all others are the team's. */
	public static final String NOTICE = "notice.";

	public Origin(String card, String channel, String ts) {
		this(card, channel, ts, List.of());
	}

	/** What the wish to write something is known by. */
	public static String intent(String channel, String ts) {
		return "message:" + channel + ":" + ts;
	}

	// by which it is told from all other messages
	String intent() {
		return intent(this.channel, this.ts);
	}

	// the same message, but for what came with it
	Origin withoutFiles() {
		return new Origin(this.card, this.channel, this.ts);
	}

	/** Whether it is in the thread of the requester's card, or as good as there. */
	public boolean isOfTheSchool() {
		return this.card.equals(REQUESTER) || this.card.equals(SCHOOL_ELSEWHERE);
	}

	/** Whether it is in the thread of an approver's card, which no one reads. */
	public boolean isOfAnApprover() {
		return this.card.startsWith(APPROVER);
	}

	/**
	 * A file.
	 *
	 * @param id its id
	 * @param name what it is called
	 */
	public record Attachment(String id, String name) {

		/** What it is called once it is no longer kept. */
		public static final String REMOVED = "[removed]";

		/**
		 * A file as someone sent it: never one that was removed, whatever they called it.
		 */
		public static Attachment sent(String id, String name) {
			return new Attachment(id, name.equals(REMOVED) ? "removed" : name);
		}

		/**
		 * Whether it was erased or aged out, and there is to be no copy of it any longer.
		 */
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
