package org.switchboard.audit;

import java.time.Clock;
import java.util.List;
import java.util.Locale;

import org.springframework.context.event.EventListener;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

import org.switchboard.slack.AdministratorActed;

/** Records administrators' actions in the audit trail. */
@Component
class AdministratorTrail {

	private final Audit audit;

	private final AsyncTaskExecutor background;

	private final Clock clock;

	AdministratorTrail(Audit audit, AsyncTaskExecutor background, Clock clock) {
		this.audit = audit;
		this.background = background;
		this.clock = clock;
	}

	@EventListener
	void on(AdministratorActed acted) {
		AuditEntry entry = new AuditEntry(this.clock.instant(), acted.userId(), acted.what(), acted.of(),
				acted.outcome().name().toLowerCase(Locale.ROOT));
		try {
			this.audit.append(acted.workspace(), List.of(entry), false);
		}
		catch (DataAccessException ex) {
			if (acted.outcome() == AdministratorActed.Outcome.BEGUN) {
				throw ex;
			}
			// the administrator's answer doesn't wait for this
			this.background.execute(() -> this.audit.enter(acted.workspace(), entry));
		}
	}

}
