package org.switchboard.slack;

import java.net.URI;
import java.time.Duration;
import java.util.stream.Stream;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import okhttp3.HttpUrl;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

import org.switchboard.workspace.Secrets;

/**
 * Settings for reaching Slack and recognizing its calls.
 *
 * @param signingSecret the app's signing secret; without one, HTTP accepts only Slack's
 * challenge in setup mode
 * @param previousSigningSecret the previous one, accepted too while it is being replaced
 * @param botToken the token ({@code xoxb-…}) of the workspace served from the start
 * @param appToken an app-level token ({@code xapp-…}) with {@code connections:write};
 * with one, the bot connects to Slack (Socket Mode) and needs no public address
 * @param connections how many Socket Mode connections a node keeps
 * @param apiUrl the Web API's address, ending in a slash
 * @param replyTimeout the longest a Web API call may take while someone waits
 * @param callTimeout the longest any other Web API call may take
 */
@Validated
@ConfigurationProperties("switchboard.slack")
record SlackProperties(@DefaultValue("") String signingSecret, @DefaultValue("") String previousSigningSecret,
		@DefaultValue("") String botToken, @DefaultValue("") String appToken,
		@DefaultValue("2") @Min(1) @Max(10) int connections, @DefaultValue("https://slack.com/api/") URI apiUrl,
		@DefaultValue("2s") Duration replyTimeout, @DefaultValue("10s") Duration callTimeout) {

	// administrators see this name in the error
	@AssertTrue(message = "copy the signing secret from your Slack app; this one is too easy to guess")
	boolean isSigningSecretStrong() {
		return signingSecrets().allMatch(Secrets::isStrong);
	}

	// the secrets Slack may have signed with
	Stream<String> signingSecrets() {
		return this.signingSecret.isBlank() ? Stream.empty()
				: Stream.of(this.signingSecret, this.previousSigningSecret).filter((secret) -> !secret.isBlank());
	}

	boolean isComplete() {
		return !this.botToken.isBlank() && (!this.signingSecret.isBlank() || isSocketMode());
	}

	boolean isSocketMode() {
		return !this.appToken.isBlank();
	}

	// whether an address is Slack's, by its API's host, scheme and port
	boolean isSlacks(HttpUrl url) {
		HttpUrl api = HttpUrl.get(this.apiUrl.toString());
		return url.scheme().equals(api.scheme()) && url.port() == api.port()
				&& ("." + url.host()).endsWith("." + api.host());
	}

	@Override
	public String toString() {
		return "SlackProperties[apiUrl=" + this.apiUrl + "]";
	}

}
