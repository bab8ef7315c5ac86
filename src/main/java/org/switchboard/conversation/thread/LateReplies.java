package org.switchboard.conversation.thread;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.switchboard.directory.Category;
import org.switchboard.directory.Department;
import org.switchboard.directory.Directories;
import org.switchboard.directory.Directory;
import org.switchboard.directory.School;
import org.switchboard.request.AutoClosePolicy;
import org.switchboard.request.RefusalWords;
import org.switchboard.request.Requests;
import org.switchboard.request.ServiceTerms;
import org.switchboard.request.lifecycle.Approval;
import org.switchboard.request.lifecycle.Filing;
import org.switchboard.request.lifecycle.Origin;
import org.switchboard.request.lifecycle.Outcome;
import org.switchboard.request.lifecycle.Participant;
import org.switchboard.request.lifecycle.RelayedChange;
import org.switchboard.request.lifecycle.Request;
import org.switchboard.request.lifecycle.RequestCommand;
import org.switchboard.request.lifecycle.RequestEvent;
import org.switchboard.request.lifecycle.RequestEvent.RequestFiled;
import org.switchboard.request.lifecycle.RequestEvent.RequesterWrote;
import org.switchboard.request.lifecycle.RequestId;
import org.switchboard.request.lifecycle.ServingTeam;
import org.switchboard.routing.Route;
import org.switchboard.routing.Routing;

/**
 * Handles what the school writes on a finished request: it reopens, or after a long time
 * a new request follows it.
 */
@Component
class LateReplies {

	private final Requests requests;

	private final Directories directories;

	private final AutoClosePolicy policy;

	private final ServiceTerms terms;

	private final Clock clock;

	LateReplies(Requests requests, Directories directories, AutoClosePolicy policy, ServiceTerms terms, Clock clock) {
		this.requests = requests;
		this.directories = directories;
		this.policy = policy;
		this.terms = terms;
		this.clock = clock;
	}

	Optional<String> take(HeardMessage heard, RequestId id, Participant by, String text, Origin origin) {
		List<RequestEvent> history = this.requests.history(heard.workspace(), id);
		if (this.policy.takesUp(history, this.clock.instant())) {
			Outcome outcome = this.requests.act(heard.workspace(), id, heard.intent(),
					new RequestCommand.Reopen(by, text, Optional.of(origin)));
			return (outcome instanceof Outcome.Refused refused)
					? Optional.of(RefusalWords.of(refused.refusal(), id, heard.user())) : Optional.empty();
		}
		Directory directory = this.directories.of(heard.workspace());
		Request before = Request.replay(id, history);
		return Optional.of(follow(directory, before, by)
			.map((next) -> ThreadWords.followed(id, file(heard, id, next, text, origin), next.team()))
			.orElse(ThreadWords.tooLate(id)));
	}

	// the new request has it as a message, which can be edited; the old one says where it
	// is
	private RequestId file(HeardMessage heard, RequestId before, RequestFiled filed, String text, Origin origin) {
		Origin elsewhere = new Origin(Origin.SCHOOL_ELSEWHERE, origin.channel(), origin.ts(), origin.files());
		RequestId next = this.requests
			.file(heard.workspace(), heard.intent(), filed,
					new RequesterWrote(filed.at(), filed.by(), text, Optional.of(elsewhere)))
			.id();
		this.requests.act(heard.workspace(), before, heard.intent() + ":" + next,
				new RelayedChange.FollowUp(filed.by(), next, origin));
		return next;
	}

	private Optional<RequestFiled> follow(Directory directory, Request before, Participant by) {
		return directory.school(before.filing().schoolNumber())
			.flatMap((school) -> route(directory, school, before))
			.map((route) -> filed(directory, route, before, by));
	}

	// the team that had it last. If it is gone, a confidential request goes nowhere by
	// itself: it may have been taken from the team that serves the school now, because
	// it is about someone there
	private static Optional<Route> route(Directory directory, School school, Request before) {
		Optional<Route> last = directory.team(before.team().id())
			.map((team) -> new Route(team, "Routed to " + team.name() + ", which had the earlier request"));
		return (last.isPresent() || before.filing().confidential()) ? last
				: before.team()
					.departmentIn(directory)
					.map((department) -> Routing.route(directory, school, department));
	}

	private RequestFiled filed(Directory directory, Route route, Request before, Participant by) {
		Instant now = this.clock.instant().truncatedTo(ChronoUnit.MILLIS);
		Filing old = before.filing();
		Department department = route.team().department();
		// the old category may be one of a department that the request was later
		// transferred from
		Optional<Category> category = department.categoryCalled(old.category());
		Filing filing = new Filing(old.requester(), by, old.schoolNumber(), old.schoolName(),
				category.map(Category::name).orElse(ThreadWords.GENERAL), old.summary(),
				ThreadWords.follows(before.id()), old.confidential(), Optional.empty(),
				category.flatMap(Category::approval).map((rule) -> Approval.of(department.id(), rule)), List.of());
		return new RequestFiled(now, by, filing, before.urgency(),
				this.terms.on(directory).of(department.id(), filing, before.urgency(), now),
				ServingTeam.of(route.team(), now, directory.zone()), route.words() + ".");
	}

}
