package org.switchboard.audit;

import java.time.Clock;
import java.util.List;
import java.util.Locale;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

import org.switchboard.slack.AdministratorActed;
import org.switchboard.worker.FailureKind;

/**
 * Enters what administrators do.
 */
@Component
class AdministratorTrail {

	private static final Logger logger = LoggerFactory.getLogger(AdministratorTrail.class);

	private final Audit audit;

	private final Clock clock;

	AdministratorTrail(Audit audit, Clock clock) {
		this.audit = audit;
		this.clock = clock;
	}

	@EventListener
	void on(AdministratorActed acted) {
		AuditEntry entry = new AuditEntry(this.clock.instant(), acted.userId(), acted.what(), acted.of(),
				acted.outcome().name().toLowerCase(Locale.ROOT));
		try {
			this.audit.append(acted.workspace(), List.of(entry));
		}
		catch (DataAccessException ex) {
			// it is done and to be answered; the log is the only place left
			logger.error("could not write to the audit trail of {}: {} by {} ({})", acted.workspace(), acted.what(),
					acted.userId(), FailureKind.of(ex));
		}
	}

}
