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
import org.switchboard.request.FiledRef;
import org.switchboard.request.Requests;
import org.switchboard.request.ServiceTerms;
import org.switchboard.request.lifecycle.ClockStep;
import org.switchboard.request.lifecycle.TermsPolicy;
import org.switchboard.schedule.Due;
import org.switchboard.schedule.DueEntries;
import org.switchboard.schedule.DueHandler;
import org.switchboard.sealing.SealBroken;
import org.switchboard.workspace.WorkspaceId;

/**
 * Counts the time of all open requests anew when the calendar or the targets may have
 * changed, and looks whether people have left for whom they wait: some at a time, so that
 * a node that dies leaves the rest to another. What comes to the same is left as it is.
 */
@Component
class DueTimeUpdates implements DueHandler {

	/** By then all nodes know the district's file. */
	private static final Duration KNOWN_EVERYWHERE = Duration.ofSeconds(5);

	private static final int MOST = 200;

	private final Requests requests;

	private final Directories directories;

	private final ServiceTerms terms;

	private final Departures departures;

	private final DueEntries entries;

	private final AlarmProperties properties;

	private final Clock clock;

	DueTimeUpdates(Requests requests, Directories directories, ServiceTerms terms, Departures departures, DueEntries entries,
			AlarmProperties properties, Clock clock) {
		this.requests = requests;
		this.directories = directories;
		this.terms = terms;
		this.departures = departures;
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

	// who covers for a lead gets what is confidential
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

	private void begin(WorkspaceId workspace, Duration wait) {
		this.entries.set(workspace, kind(), "0", this.clock.instant().plus(wait));
	}

	@Override
	public String kind() {
		return "recount";
	}

	// from those filed at the subject's millisecond on
	@Override
	public void handle(Due due) {
		Instant from = Instant.ofEpochMilli(Long.parseLong(due.subject()));
		List<FiledRef> open = this.requests.openSince(due.workspace(), from, MOST);
		Directory directory = this.directories.upToDate(due.workspace());
		TermsPolicy promises = this.terms.on(directory);
		if (from.equals(Instant.EPOCH)) {
			this.departures.tellAdministrators(due.workspace(), directory);
			// absences begin and end with the day
			this.entries.set(due.workspace(), kind(), due.subject(), tomorrow(directory));
		}
		for (FiledRef one : open) {
			try {
				this.departures.look(due.workspace(), directory, one.id());
				this.requests.act(due.workspace(), one.id(), "recount:" + one.id() + ":" + due.at().toEpochMilli(),
						new ClockStep.Recount(promises));
			}
			catch (SealBroken ex) {
				// the others are not to wait for its key
			}
		}
		FiledRef.after(open, from, MOST)
			.ifPresent((next) -> this.entries.set(due.workspace(), kind(), String.valueOf(next.toEpochMilli()),
					this.clock.instant()));
	}

}
