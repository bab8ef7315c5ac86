package org.switchboard.escalation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.switchboard.conversation.card.RequestMessages;
import org.switchboard.delivery.Deliveries;
import org.switchboard.delivery.Delivery;
import org.switchboard.delivery.Message;
import org.switchboard.directory.Department;
import org.switchboard.directory.Directories;
import org.switchboard.directory.Directory;
import org.switchboard.directory.Person;
import org.switchboard.request.RequestEntry;
import org.switchboard.request.RequestFollower;
import org.switchboard.request.Requests;
import org.switchboard.request.ServiceTerms;
import org.switchboard.request.lifecycle.Caller;
import org.switchboard.request.lifecycle.ChangeLead;
import org.switchboard.request.lifecycle.DepartureEvent;
import org.switchboard.request.lifecycle.Participant;
import org.switchboard.request.lifecycle.ReassignOrphan;
import org.switchboard.request.lifecycle.RecordDeparture;
import org.switchboard.request.lifecycle.Request;
import org.switchboard.request.lifecycle.RequestAction;
import org.switchboard.request.lifecycle.RequestEvent;
import org.switchboard.request.lifecycle.RequestHistory;
import org.switchboard.request.lifecycle.RequestId;
import org.switchboard.request.lifecycle.ServingTeam;
import org.switchboard.routing.Route;
import org.switchboard.routing.Routing;
import org.switchboard.workspace.WorkspaceId;

/**
 * Hands over the requests of people who left, and tells administrators about it. A
 * confidential request goes only to the team lead, or to the person covering while the
 * lead is out; it also moves when the person assigned merely leaves the team.
 */
@Component
class Handovers extends RequestFollower {

	private static final String NOTICES = "departures";

	private static final String WITHOUT_LEAD = "without-lead-";

	private final Directories directories;

	private final Approvals approvals;

	private final ServiceTerms terms;

	private final Deliveries deliveries;

	private final RequestMessages messages;

	private final Clock clock;

	Handovers(Requests requests, Directories directories, Approvals approvals, ServiceTerms terms,
			Deliveries deliveries, RequestMessages messages, Clock clock) {
		super("request-departures", requests, RequestEvent.RequestReopened.class, RequestEvent.RequestReleased.class);
		this.terms = terms;
		this.directories = directories;
		this.approvals = approvals;
		this.deliveries = deliveries;
		this.messages = messages;
		this.clock = clock;
	}

	// these events may bring a request back to someone who left
	@Override
	protected void follow(RequestEntry entry) {
		entry.history()
			.ifPresent((history) -> check(entry.workspace(), this.directories.upToDate(entry.workspace()), history));
	}

	// Checks whether someone the request depends on has left, its team is gone, or its
	// lead is out or back. Doing it twice changes nothing.
	void check(WorkspaceId workspace, Directory directory, RequestId id) {
		this.requests.replay(workspace, id).ifPresent((history) -> check(workspace, directory, history));
	}

	private void check(WorkspaceId workspace, Directory directory, RequestHistory history) {
		Request request = history.request();
		RequestId id = request.id();
		route(directory, history)
			.ifPresent((route) -> this.requests.act(workspace, id, "team:" + id + ":" + request.version(),
					new ReassignOrphan(ServingTeam.of(route.team(), this.clock.instant(), directory.zone()),
							route.words() + ".", this.terms.on(directory))));
		// must come before the new assignment shows on the former lead's card
		boolean leadFirst = request.owner().filter((owner) -> !owner.is(request.team().lead())).isPresent();
		Optional<Participant> lead = lead(directory, history);
		lead.filter((to) -> leadFirst).ifPresent((to) -> changeLead(workspace, request, to));
		RecordDeparture.holder(request)
			.filter((holder) -> directory.isDeactivated(holder.userId())
					|| isOfAnotherTeam(workspace, directory, request, holder))
			.ifPresent((left) -> this.requests.act(workspace, id, "departure:" + id + ":" + request.version(),
					new RecordDeparture(left, successor(directory, request, left))));
		lead.filter((to) -> !leadFirst).ifPresent((to) -> changeLead(workspace, request, to));
		Participant requester = request.filing().requester();
		if (directory.isDeactivated(requester.userId())
				&& history.events().stream().noneMatch(DepartureEvent.RequesterLeft.class::isInstance)) {
			this.requests.act(workspace, id, "departure:" + id + ":requester",
					new RecordDeparture(requester, Optional.empty()));
		}
		lookForLead(workspace, directory, id);
		// replays again to include all these changes
		if (request.relations().approval().isPresent()) {
			this.requests.replay(workspace, id).ifPresent((now) -> this.approvals.ask(workspace, now));
		}
	}

	private void changeLead(WorkspaceId workspace, Request request, Participant lead) {
		this.requests.act(workspace, request.id(),
				"lead:" + request.id() + ":" + request.version() + ":" + lead.userId(), new ChangeLead(lead));
	}

	// the team that now serves the school, if a confidential request's team is gone
	private static Optional<Route> route(Directory directory, RequestHistory history) {
		Request request = history.request();
		return isWithoutTeam(directory, history) ? request.team()
			.departmentIn(directory)
			.flatMap((department) -> directory.school(request.filing().schoolNumber())
				.map((school) -> Routing.route(directory, school, department))) : Optional.empty();
	}

	private static boolean isWithoutTeam(Directory directory, RequestHistory history) {
		Request request = history.request();
		return request.filing().confidential() && directory.team(request.team().id()).isEmpty()
				&& !history.isMovedOnlyByPeople();
	}

	// keeps confidential requests within the team
	private static boolean isOfAnotherTeam(WorkspaceId workspace, Directory directory, Request request,
			Participant holder) {
		return request.filing().confidential() && request.owner().isPresent()
				&& directory.team(request.team().id())
					.filter((team) -> !new Caller(workspace, directory, holder.userId()).serves(team))
					.isPresent();
	}

	// the new lead of a confidential request: the team lead or whoever is covering today,
	// or the department head if no team serves the school
	private Optional<Participant> lead(Directory directory, RequestHistory history) {
		Request request = history.request();
		return directory.team(request.team().id())
			.filter((team) -> request.filing().confidential())
			.map((team) -> team.coverFor(team.lead(), today(directory)))
			.or(() -> request.team()
				.departmentIn(directory)
				.flatMap(Department::head)
				.filter((head) -> isWithoutTeam(directory, history) && route(directory, history).isEmpty()))
			.map(Participant::of)
			.filter((lead) -> !lead.is(request.team().lead()));
	}

	private Optional<Participant> successor(Directory directory, Request request, Participant left) {
		return directory.team(request.team().id()).flatMap((team) -> {
			Person person = request.filing().confidential() ? team.lead()
					: directory.person(left.userId()).orElse(team.lead());
			return team.successorOf(person, today(directory));
		}).map(Participant::of);
	}

	// tells administrators and the school once a day that no one can act on a team's
	// confidential requests. The cards of those who can't are emptied, and filled again
	// once they can
	private void lookForLead(WorkspaceId workspace, Directory directory, RequestId id) {
		String subject = WITHOUT_LEAD + today(directory);
		this.requests.replay(workspace, id)
			.map(RequestHistory::request)
			.filter((request) -> request.filing().confidential() && request.state().isOpen())
			.ifPresent((request) -> {
				ServingTeam team = request.team();
				if (Stream.concat(Stream.of(team.lead()), request.owner().stream())
					.noneMatch((person) -> this.requests.allows(workspace, request, person.userId(),
							RequestAction.REPLY))) {
					this.deliveries.append(workspace, subject, notices(directory, request));
				}
				this.messages.followAccess(workspace, id);
			});
	}

	private static List<Delivery> notices(Directory directory, Request request) {
		ServingTeam team = request.team();
		return Stream
			.concat(directory.administrators()
				.stream()
				.map((person) -> notice(team, person.userId(), MissingLeadWords.of(team, directory))),
					Stream.of(request.filing().requester().userId())
						.filter((requester) -> !directory.isDeactivated(requester))
						.map((requester) -> notice(team, requester, MissingLeadWords.toSchool(team))))
			.toList();
	}

	private static Delivery notice(ServingTeam team, String userId, String words) {
		return new Delivery.Line(team.id(), userId, Optional.empty(), Message.of(words));
	}

	private LocalDate today(Directory directory) {
		return directory.dateAt(this.clock.instant());
	}

	// tells administrators which lines of the district file name people who left: one
	// message for each day on which someone turned out to have left, updated until the
	// end of the next day. After that, the messages' places are deleted
	void tellAdministrators(WorkspaceId workspace, Directory directory) {
		LocalDate yesterday = today(directory).minusDays(1);
		this.deliveries.forget(workspace, WITHOUT_LEAD + yesterday);
		directory.people()
			.stream()
			.flatMap((person) -> directory.leftSince(person.userId(), yesterday).stream())
			.max(Comparator.naturalOrder())
			.ifPresentOrElse((day) -> tellAdministrators(workspace, directory, day),
					() -> this.deliveries.forget(workspace, NOTICES));
	}

	private void tellAdministrators(WorkspaceId workspace, Directory directory, LocalDate day) {
		String words = directory.outdatedLines();
		Message message = Message.of(words);
		this.deliveries.append(workspace, NOTICES,
				directory.administrators()
					.stream()
					.<Delivery>map((person) -> new Delivery.Card("left-" + day, person.userId(), message))
					.toList());
	}

}
