package org.switchboard.audit;

import java.time.Clock;
import java.util.Locale;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.switchboard.slack.AdministratorActed;

/**
 * Enters what administrators do.
 */
@Component
class AdministratorTrail {

	private final Audit audit;

	private final Clock clock;

	AdministratorTrail(Audit audit, Clock clock) {
		this.audit = audit;
		this.clock = clock;
	}

	@EventListener
	void on(AdministratorActed acted) {
		this.audit.enter(acted.workspace(), new AuditEntry(this.clock.instant(), acted.userId(), acted.what(),
				acted.of(), acted.outcome().name().toLowerCase(Locale.ROOT)));
	}

}
