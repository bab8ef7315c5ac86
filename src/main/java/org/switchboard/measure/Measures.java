package org.switchboard.measure;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Component;

import org.switchboard.directory.Directories;
import org.switchboard.directory.Directory;
import org.switchboard.request.lifecycle.Request;
import org.switchboard.request.lifecycle.RequestId;
import org.switchboard.workspace.WorkspaceId;

/** Reads how schools were served. */
@Component
public class Measures {

	private final MeasureStore store;

	private final AllOpenRequests open;

	private final Directories directories;

	private final Clock clock;

	private final RequestCounting counting;

	Measures(MeasureStore store, RequestCounting counting, AllOpenRequests open, Directories directories, Clock clock) {
		this.store = store;
		this.counting = counting;
		this.open = open;
		this.directories = directories;
		this.clock = clock;
	}

	/**
	 * Counts a request for good before it is deleted: its counts stay, even after a
	 * rebuild.
	 */
	public void settle(WorkspaceId workspace, RequestId id) {
		this.counting.settle(workspace, id);
	}

	/**
	 * Returns how schools were served in some weeks, as of now; recent weeks still have
	 * open requests and may change. The cost grows with the number of weeks and open
	 * requests, not with the history.
	 */
	public ServiceFigures read(WorkspaceId workspace, Weeks weeks) {
		Instant now = this.clock.instant();
		Directory directory = this.directories.of(workspace);
		List<Request> open = this.open.of(workspace);
		return ServiceFigures.of(this.store.read(workspace, toRead(weeks, directory.dateAt(now)).mondays()), open,
				directory, now);
	}

	// reads from the quarter's start for the batches of ratings, and up to today because
	// the number open at the end of a week is derived from the number open now
	static Weeks toRead(Weeks weeks, LocalDate today) {
		return new Weeks(Quarter.of(weeks.first()).weeks().first(), Weeks.of(today).last());
	}

}
