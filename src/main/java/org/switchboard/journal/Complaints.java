package org.switchboard.journal;

import java.util.Optional;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

import org.switchboard.worker.FailureKind;
import org.switchboard.workspace.WorkspaceId;

/**
 * What a follower could not do, said once per kind. For one thread.
 */
class Complaints {

	private static final Log logger = LogFactory.getLog(JournalFollower.class);

	private final String follower;

	private Optional<FailureKind> last = Optional.empty();

	Complaints(String follower) {
		this.follower = follower;
	}

	void failed(WorkspaceId workspace, String entry, RuntimeException failure) {
		Optional<FailureKind> kind = Optional.of(FailureKind.of(failure));
		if (!kind.equals(this.last)) {
			logger.warn(this.follower + " could not follow " + entry + " of " + workspace + " and will try again: "
					+ kind.get());
			this.last = kind;
		}
	}

	void setAside(WorkspaceId workspace, String entry) {
		logger.error(this.follower + " never managed to follow " + entry + " of " + workspace + ", it is set aside in "
				+ workspace.key("journal", "stuck", this.follower));
	}

	void none() {
		this.last = Optional.empty();
	}

}
