package org.switchboard.escalation;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.switchboard.directory.Assigning;
import org.switchboard.directory.Directories;
import org.switchboard.directory.Directory;
import org.switchboard.directory.Person;
import org.switchboard.directory.Team;
import org.switchboard.journal.JournalEntry;
import org.switchboard.journal.JournalFollower;
import org.switchboard.request.Requests;
import org.switchboard.request.lifecycle.Participant;
import org.switchboard.request.lifecycle.Request;
import org.switchboard.request.lifecycle.RequestEvent;
import org.switchboard.request.lifecycle.RequestId;
import org.switchboard.request.lifecycle.RotationCommand;
import org.switchboard.workspace.WorkspaceId;

/**
 * Gives what comes to a team that works in turn to the present member whose turn it is.
 * What is confidential is the lead's to give. If nobody is there, it stays with nobody,
 * and so does what somebody lets go of.
 */
@Component
class Rotation implements JournalFollower {

	private static final Set<String> COMING = Set.of(RequestEvent.RequestFiled.class.getSimpleName(),
			RequestEvent.RequestTransferred.class.getSimpleName());

	private final Requests requests;

	private final Directories directories;

	private final RotationStore store;

	private final Clock clock;

	Rotation(Requests requests, Directories directories, RotationStore store, Clock clock) {
		this.requests = requests;
		this.directories = directories;
		this.store = store;
		this.clock = clock;
	}

	@Override
	public String name() {
		return "request-turns";
	}

	@Override
	public void follow(JournalEntry entry) {
		if (COMING.contains(entry.type())) {
			RequestId.parse(entry.subject())
				.flatMap((id) -> waiting(entry, id))
				.ifPresent((request) -> give(entry.workspace(), request));
		}
	}

	// with the team this entry brought it to, and nobody has had it there
	private Optional<Request> waiting(JournalEntry entry, RequestId id) {
		List<RequestEvent> history = this.requests.history(entry.workspace(), id);
		return Optional.of(history)
			.filter((events) -> !events.isEmpty())
			.map((events) -> Request.replay(id, events))
			.filter((request) -> request.teamSince() == entry.version() && request.state().isOpen())
			.filter((request) -> request.owner().isEmpty() && !request.filing().confidential())
			.filter((request) -> history.stream()
				.skip(entry.version())
				.noneMatch(RequestEvent.RequestReleased.class::isInstance));
	}

	private void give(WorkspaceId workspace, Request request) {
		if (team(this.directories.of(workspace), request).isEmpty()) {
			return;
		}
		// nobody who has just said elsewhere that they are away
		Directory directory = this.directories.upToDate(workspace);
		List<Person> present = team(directory, request)
			.map((team) -> team.presentOn(directory.dateAt(this.clock.instant())))
			.orElse(List.of());
		this.store
			.take(workspace, request.team().id(), request.id(), request.teamSince(),
					present.stream().map(Person::userId).toList())
			.flatMap(directory::person)
			.ifPresent((person) -> this.requests.act(workspace, request.id(),
					"turn:" + request.id() + ":" + request.teamSince(),
					new RotationCommand(Participant.of(person), request.teamSince())));
	}

	private static Optional<Team> team(Directory directory, Request request) {
		return directory.team(request.team().id()).filter((team) -> team.assigning() == Assigning.ROUND_ROBIN);
	}

}
