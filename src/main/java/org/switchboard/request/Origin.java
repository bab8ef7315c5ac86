package org.switchboard.request;

/**
 * Where in Slack somebody wrote something about a request.
 *
 * @param card the name of the card in whose thread it is
 * @param channel the channel's id
 * @param ts the message's id within the channel
 */
public record Origin(String card, String channel, String ts) {

	/** The name of the requester's card; all others are the team's. */
	public static final String REQUESTER = "requester";

	/**
	 * What the wish to write something is known by.
	 * @param channel the channel's id
	 * @param ts the message's id within the channel
	 * @return the intent
	 */
	public static String intent(String channel, String ts) {
		return "message:" + channel + ":" + ts;
	}

	/**
	 * Whether the school wrote it.
	 * @return whether it is in the thread of the requester's card
	 */
	public boolean isOfTheSchool() {
		return this.card.equals(REQUESTER);
	}

}
