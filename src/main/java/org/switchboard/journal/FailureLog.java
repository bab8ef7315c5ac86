package org.switchboard.journal;

import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.switchboard.worker.FailureKind;
import org.switchboard.workspace.WorkspaceId;

/** Logs a follower's failures, once per kind. For one thread. */
class FailureLog {

	private static final Logger logger = LoggerFactory.getLogger(JournalFollower.class);

	private final String follower;

	private Optional<FailureKind> last = Optional.empty();

	FailureLog(String follower) {
		this.follower = follower;
	}

	void failed(WorkspaceId workspace, String entry, RuntimeException failure) {
		Optional<FailureKind> kind = Optional.of(FailureKind.of(failure));
		if (!kind.equals(this.last)) {
			logger.warn("{} couldn't process {} of {} and will try again: {}", this.follower, entry, workspace,
					kind.get());
			this.last = kind;
		}
	}

	void setAside(WorkspaceId workspace, String entry) {
		logger.error("{} gave up on {} of {}; the entry is set aside in {}", this.follower, entry, workspace,
				workspace.key("journal", "stuck", this.follower));
	}

	void none() {
		this.last = Optional.empty();
	}

}
