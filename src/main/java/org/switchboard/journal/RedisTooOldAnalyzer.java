package org.switchboard.journal;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Explains at start-up that Redis is too old. */
class RedisTooOldAnalyzer extends AbstractFailureAnalyzer<RedisTooOld> {

	@Override
	protected FailureAnalysis analyze(Throwable failure, RedisTooOld cause) {
		return new FailureAnalysis(cause.getMessage(), "Use Redis 6.2 or newer.", cause);
	}

}
