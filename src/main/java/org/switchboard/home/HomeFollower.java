package org.switchboard.home;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

import org.springframework.stereotype.Component;

import org.switchboard.directory.Directories;
import org.switchboard.directory.Directory;
import org.switchboard.request.RequestEntry;
import org.switchboard.request.RequestFollower;
import org.switchboard.request.Requests;
import org.switchboard.request.lifecycle.RequestHistory;

/**
 * Refreshes every Home that shows a changed request or showed it before. Repeated and
 * late entries do no harm, because a Home always shows the current data.
 */
@Component
class HomeFollower extends RequestFollower {

	private final Directories directories;

	private final Homes homes;

	private final HomePublishing publishing;

	HomeFollower(Requests requests, Directories directories, Homes homes, HomePublishing publishing) {
		super("homes", requests);
		this.directories = directories;
		this.homes = homes;
		this.publishing = publishing;
	}

	@Override
	protected void follow(RequestEntry entry) {
		if (this.homes.areOpened(entry.workspace())) {
			Directory directory = this.directories.of(entry.workspace());
			entry.history()
				.map((history) -> readers(directory, history, entry.version()))
				.flatMap((readers) -> this.homes.mark(entry.workspace(), readers))
				.ifPresent((at) -> this.publishing.due(entry.workspace(), at));
		}
	}

	// before and after the change; a new request has no before
	private static Set<String> readers(Directory directory, RequestHistory history, long version) {
		return LongStream.of(version - 1, version)
			.filter((one) -> one > 0)
			.mapToObj((one) -> HomeReaders.of(directory, history.until(one).request()))
			.flatMap(Set::stream)
			.collect(Collectors.toSet());
	}

}
