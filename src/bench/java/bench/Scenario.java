package bench;

import slacksim.workspace.Card;
import slacksim.workspace.Modal;
import slacksim.workspace.Workspace;

import org.switchboard.Town;

/**
 * A request from filing to resolution.
 *
 * @param principal the requester
 * @param department its department
 * @param category its category
 * @param channel the team's channel
 * @param member the team member who claims it
 */
record Scenario(String principal, String department, String category, String channel, String member) {

	private static final String SUMMARY = "As on Monday: 14 children stood in the rain";

	private static final String DETAILS = "It has been like this since Monday. The driver says he was not told, and the "
			+ "families ask us every morning. Please call the front office before noon, and tell us what we may promise.";

	/**
	 * Plays it in a workspace where these people haven't done anything yet, and returns
	 * what the bot was sent.
	 * @param workspace the workspace
	 * @param recorder the proxy between Slack and the bot
	 */
	Recording in(Workspace workspace, Recorder recorder) {
		Modal form = workspace.person(this.principal).runs("/request").modal();
		Town.fillsIn(form, this.department, this.category, SUMMARY).fills("Details", DETAILS).submits();
		RecordedInteraction submission = new RecordedInteraction(recorder.last());
		Card card = workspace.person(this.member).in(this.channel).card(SUMMARY);
		card.clicks("Claim");
		RecordedInteraction claim = new RecordedInteraction(recorder.last());
		card.clicks("Reply…").modal().fills("text", "I have called the office, and they look into it.").submits();
		card.clicks("Resolve…").modal().fills("text", "It is mended. Tell us if it happens again.").submits();
		card.awaits("Resolved");
		return new Recording(workspace.id(), submission, claim);
	}

}
