package org.switchboard.slack;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Explains at start-up that Slack doesn't answer. */
class SlackUnreachableAnalyzer extends AbstractFailureAnalyzer<SlackUnreachable> {

	@Override
	protected FailureAnalysis analyze(Throwable failure, SlackUnreachable cause) {
		return new FailureAnalysis("Slack can't be reached: " + cause.getMessage() + ".",
				"This machine has to reach https://slack.com, or the address in switchboard.slack.api-url. "
						+ "Look at its network, and at the proxy or firewall on the way.",
				cause);
	}

}
