package slacksim.workspace;

import slacksim.support.Ids;

/**
 * What Slack gives to whoever makes an app, and what the app proves itself with.
 *
 * @param clientId for OAuth
 * @param clientSecret for OAuth
 * @param appToken the app-level token, with which a bot connects in Socket Mode
 * @param signingSecret what its deliveries are signed with
 * @param verificationToken the old way to prove that Slack is Slack
 */
public record Credentials(String clientId, String clientSecret, String appToken, String signingSecret,
		String verificationToken) {

	static Credentials of(String appId, String signingSecret) {
		return new Credentials(Ids.fresh("") + "." + Ids.fresh(""), Ids.secret(),
				"xapp-1-" + appId + "-" + Ids.secret(), signingSecret, Ids.secret());
	}

}
