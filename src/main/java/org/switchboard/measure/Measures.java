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

/**
 * What was counted.
 */
@Component
public class Measures {

	private final MeasureStore store;

	private final OpenEntries open;

	private final Directories directories;

	private final Clock clock;

	private final RequestCounting counting;

	Measures(MeasureStore store, RequestCounting counting, OpenEntries open, Directories directories, Clock clock) {
		this.store = store;
		this.counting = counting;
		this.open = open;
		this.directories = directories;
		this.clock = clock;
	}

	/**
	 * Counts a request for good that is deleted next: its counts stay, also when all
	 * others are counted again.
	 */
	public void settle(WorkspaceId workspace, RequestId id) {
		this.counting.settle(workspace, id);
	}

	/**
	 * How schools were served in some weeks, as it is known now: the longer ago they are,
	 * the fewer of their requests still wait. What is read grows with the weeks and with
	 * what is open, not with all that there ever was.
	 * @param weeks which weeks
	 * @return what was counted of them
	 */
	public Service read(WorkspaceId workspace, Weeks weeks) {
		Instant now = this.clock.instant();
		Directory directory = this.directories.of(workspace);
		List<Request> open = this.open.of(workspace);
		return Service.of(this.store.read(workspace, toRead(weeks, directory.dateAt(now)).mondays()), open, directory,
				now);
	}

	// how many were open at the end of a week is told from how many are now, and ratings
	// are told in batches since the
	// quarter began
	static Weeks toRead(Weeks weeks, LocalDate today) {
		return new Weeks(Quarter.of(weeks.first()).weeks().first(), Weeks.of(today).last());
	}

}
