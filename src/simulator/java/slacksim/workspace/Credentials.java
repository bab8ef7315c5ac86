package slacksim.workspace;

import slacksim.support.Ids;

/**
 * An app's credentials.
 *
 * @param clientId for OAuth
 * @param clientSecret for OAuth
 * @param appToken the app-level token, for connecting in Socket Mode
 * @param signingSecret signs its deliveries
 * @param verificationToken the deprecated proof that Slack is the sender
 */
public record Credentials(String clientId, String clientSecret, String appToken, String signingSecret,
		String verificationToken) {

	static Credentials of(String appId, String signingSecret) {
		return new Credentials(Ids.fresh("") + "." + Ids.fresh(""), Ids.secret(),
				"xapp-1-" + appId + "-" + Ids.secret(), signingSecret, Ids.secret());
	}

}
