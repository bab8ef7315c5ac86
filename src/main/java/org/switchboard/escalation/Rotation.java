package org.switchboard.escalation;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.switchboard.directory.AssignmentMode;
import org.switchboard.directory.Directories;
import org.switchboard.directory.Directory;
import org.switchboard.directory.Person;
import org.switchboard.directory.Team;
import org.switchboard.request.RequestEntry;
import org.switchboard.request.RequestFollower;
import org.switchboard.request.Requests;
import org.switchboard.request.lifecycle.Participant;
import org.switchboard.request.lifecycle.Request;
import org.switchboard.request.lifecycle.RequestEvent;
import org.switchboard.request.lifecycle.RequestHistory;
import org.switchboard.request.lifecycle.RotationCommand;
import org.switchboard.workspace.WorkspaceId;

/**
 * Assigns requests of round-robin teams to the next member who isn't out of office.
 * Leaves confidential requests to the team lead. A request stays unassigned if everyone
 * is out, or once someone has unassigned themselves.
 */
@Component
class Rotation extends RequestFollower {

	private final Directories directories;

	private final RotationStore store;

	private final Clock clock;

	Rotation(Requests requests, Directories directories, RotationStore store, Clock clock) {
		super("request-turns", requests, RequestEvent.RequestFiled.class, RequestEvent.RequestTransferred.class);
		this.directories = directories;
		this.store = store;
		this.clock = clock;
	}

	@Override
	protected void follow(RequestEntry entry) {
		entry.history()
			.filter((history) -> isWaiting(history, entry.version()))
			.ifPresent((history) -> give(entry.workspace(), history.request()));
	}

	// the entry brought the request to the team, and no one has been assigned there
	private static boolean isWaiting(RequestHistory history, long version) {
		Request request = history.request();
		return request.teamSince() == version && request.state().isOpen() && request.owner().isEmpty()
				&& !request.filing().confidential()
				&& history.events().stream().skip(version).noneMatch(RequestEvent.RequestReleased.class::isInstance);
	}

	private void give(WorkspaceId workspace, Request request) {
		if (team(this.directories.of(workspace), request).isEmpty()) {
			return;
		}
		// up to date, to skip people who just went out of office on another node
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
		return directory.team(request.team().id()).filter((team) -> team.assigning() == AssignmentMode.ROUND_ROBIN);
	}

}
