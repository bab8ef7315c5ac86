package org.switchboard.escalation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.switchboard.directory.AbsencesChanged;
import org.switchboard.directory.AccountDeactivated;
import org.switchboard.directory.ClosuresChanged;
import org.switchboard.directory.Directories;
import org.switchboard.directory.Directory;
import org.switchboard.directory.DirectoryChanged;
import org.switchboard.request.DatedRequestId;
import org.switchboard.request.Requests;
import org.switchboard.request.ServiceTerms;
import org.switchboard.request.lifecycle.ClockStep;
import org.switchboard.request.lifecycle.TermsPolicy;
import org.switchboard.schedule.DueEntries;
import org.switchboard.schedule.DueEntry;
import org.switchboard.schedule.DueHandler;
import org.switchboard.sealing.SealBroken;
import org.switchboard.workspace.WorkspaceId;

/**
 * Recalculates the due times of all open requests when the calendar or the targets may
 * have changed, and checks whether people they depend on have left. It works in batches,
 * so that another node can take over if one dies. Due times that come out the same stay
 * as they are.
 */
@Component
class DueTimeUpdates implements DueHandler {

	/** How long it takes until all nodes have the new district file. */
	private static final Duration KNOWN_EVERYWHERE = Duration.ofSeconds(5);

	/** The subject of the nightly run, and the start of all others'. */
	private static final String ALL = "0";

	private static final int MOST = 200;

	private final Requests requests;

	private final Directories directories;

	private final ServiceTerms terms;

	private final Handovers handovers;

	private final DueEntries entries;

	private final AlarmProperties properties;

	private final Clock clock;

	DueTimeUpdates(Requests requests, Directories directories, ServiceTerms terms, Handovers handovers,
			DueEntries entries, AlarmProperties properties, Clock clock) {
		this.requests = requests;
		this.directories = directories;
		this.terms = terms;
		this.handovers = handovers;
		this.entries = entries;
		this.properties = properties;
		this.clock = clock;
	}

	@EventListener
	void on(ClosuresChanged changed) {
		begin(changed.workspace(), this.properties.recount());
	}

	@EventListener
	void on(DirectoryChanged changed) {
		beginSoon(changed.workspace());
	}

	// confidential requests go to whoever covers for the lead
	@EventListener
	void on(AbsencesChanged changed) {
		beginSoon(changed.workspace());
	}

	@EventListener
	void on(AccountDeactivated deactivated) {
		beginSoon(deactivated.workspace());
	}

	private Instant tomorrow(Directory directory) {
		return directory.dateAt(this.clock.instant()).plusDays(1).atStartOfDay(directory.zone()).toInstant();
	}

	private void beginSoon(WorkspaceId workspace) {
		begin(workspace, KNOWN_EVERYWHERE);
	}

	// changes within a few seconds share a run; no change puts off the run for another
	private void begin(WorkspaceId workspace, Duration wait) {
		long step = KNOWN_EVERYWHERE.toMillis();
		long at = (this.clock.instant().plus(wait).toEpochMilli() / step + 1) * step;
		this.entries.set(workspace, kind(), ALL + " " + at, Instant.ofEpochMilli(at));
	}

	@Override
	public String kind() {
		return "recount";
	}

	// the subject is the millisecond from which on requests were filed and, if it begins
	// a
	// run after a change, when that is due
	@Override
	public void handle(DueEntry due) {
		Instant from = Instant.ofEpochMilli(Long.parseLong(due.subject().split(" ", 2)[0]));
		List<DatedRequestId> open = this.requests.openSince(due.workspace(), from, MOST);
		Directory directory = this.directories.upToDate(due.workspace());
		TermsPolicy promises = this.terms.on(directory);
		if (from.equals(Instant.EPOCH)) {
			this.handovers.tellAdministrators(due.workspace(), directory);
			// people's absences begin and end at midnight
			this.entries.set(due.workspace(), kind(), ALL, tomorrow(directory));
		}
		for (DatedRequestId one : open) {
			try {
				this.handovers.check(due.workspace(), directory, one.id());
				this.requests.act(due.workspace(), one.id(), "recount:" + one.id() + ":" + due.at().toEpochMilli(),
						new ClockStep.Recount(promises));
			}
			catch (SealBroken ex) {
				// the others must not wait for this one's key
			}
		}
		DatedRequestId.after(open, from, MOST)
			.ifPresent((next) -> this.entries.set(due.workspace(), kind(), String.valueOf(next.toEpochMilli()),
					this.clock.instant()));
	}

}
