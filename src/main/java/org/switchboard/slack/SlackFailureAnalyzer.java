package org.switchboard.slack;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Explains at start-up that Slack rejects the bot. */
class SlackFailureAnalyzer extends AbstractFailureAnalyzer<SlackRefused> {

	@Override
	protected FailureAnalysis analyze(Throwable failure, SlackRefused cause) {
		return new FailureAnalysis("Slack does not let the bot in: it answered " + cause.error() + ".",
				"Set SLACK_BOT_TOKEN to the bot token (xoxb-…) of the app as it is installed in your workspace.",
				cause);
	}

}
