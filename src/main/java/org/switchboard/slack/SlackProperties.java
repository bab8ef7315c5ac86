package org.switchboard.slack;

import java.net.URI;
import java.time.Duration;

import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How to reach Slack, and how to know that it is Slack who calls.
 *
 * @param signingSecret the app's signing secret
 * @param botToken the token ({@code xoxb-…}) of the workspace served from the start
 * @param apiUrl the Web API's address, ending in a slash
 * @param replyTimeout the most a Web API call may take while somebody waits for an answer
 * @param callTimeout the most any other Web API call may take
 */
@Validated
@ConfigurationProperties("switchboard.slack")
record SlackProperties(@NotBlank(message = "set it to your Slack app's signing secret") String signingSecret,
		@NotBlank(message = "set it to your Slack app's bot token (xoxb-…)") String botToken,
		@DefaultValue("https://slack.com/api/") URI apiUrl, @DefaultValue("2s") Duration replyTimeout,
		@DefaultValue("10s") Duration callTimeout) {

	@Override
	public String toString() {
		return "SlackProperties[apiUrl=" + this.apiUrl + "]";
	}

}
