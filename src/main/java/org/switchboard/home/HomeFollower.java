package org.switchboard.home;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.switchboard.directory.Directories;
import org.switchboard.directory.Directory;
import org.switchboard.journal.JournalEntry;
import org.switchboard.journal.JournalFollower;
import org.switchboard.request.Requests;
import org.switchboard.request.lifecycle.Request;
import org.switchboard.request.lifecycle.RequestEvent;
import org.switchboard.request.lifecycle.RequestId;

/**
 * Whose Home shows a request that has changed, or showed it before, gets a new one. What
 * is told twice or late changes nothing: a Home is put together from what is there by
 * then.
 */
@Component
class HomeFollower implements JournalFollower {

	private final Requests requests;

	private final Directories directories;

	private final Homes homes;

	private final HomePublishing publishing;

	HomeFollower(Requests requests, Directories directories, Homes homes, HomePublishing publishing) {
		this.requests = requests;
		this.directories = directories;
		this.homes = homes;
		this.publishing = publishing;
	}

	@Override
	public String name() {
		return "homes";
	}

	@Override
	public void follow(JournalEntry entry) {
		if (!this.homes.areOpened(entry.workspace())) {
			return;
		}
		Directory directory = this.directories.of(entry.workspace());
		RequestId.parse(entry.subject())
			.map((id) -> readers(directory, id, this.requests.history(entry.workspace(), id), entry.version()))
			.flatMap((readers) -> this.homes.mark(entry.workspace(), readers))
			.ifPresent((at) -> this.publishing.due(entry.workspace(), at));
	}

	private static Set<String> readers(Directory directory, RequestId id, List<RequestEvent> history, long version) {
		Set<String> readers = new LinkedHashSet<>();
		int after = (int) Math.min(version, history.size());
		before(id, history, after).ifPresent((request) -> readers.addAll(HomeReaders.of(directory, request)));
		before(id, history, after + 1).ifPresent((request) -> readers.addAll(HomeReaders.of(directory, request)));
		return readers;
	}

	// nothing before it was filed
	private static Optional<Request> before(RequestId id, List<RequestEvent> history, int version) {
		return (version > 1) ? Optional.of(Request.replay(id, history.subList(0, version - 1))) : Optional.empty();
	}

}
