package org.switchboard.request.lifecycle;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.switchboard.directory.Directory;
import org.switchboard.request.lifecycle.RequestEvent.RequestFiled;
import org.switchboard.sla.ClockKind;
import org.switchboard.sla.ClockState;
import org.switchboard.sla.Clocks;
import org.switchboard.sla.SlaClock;
import org.switchboard.sla.Terms;
import org.switchboard.sla.Urgency;

/**
 * A request in its current state. Changes only by {@link #apply(RequestEvent) applying}
 * what {@link #decide(RequestCommand, Instant) was decided}; replaying the whole history
 * gives the same value again.
 *
 * @param id its key
 * @param version how many events it has had; 1 when filed
 * @param filing what was requested
 * @param state its status
 * @param urgency how soon help is needed
 * @param team the team that has it; there always is one
 * @param teamSince the version that brought it to this team
 * @param owner who is assigned
 * @param ownerSince the version that assigned this owner; 0 if unassigned
 * @param filedAt when it was filed
 * @param clocks its targets, and how much of their time is used up
 * @param firstResponseAt the first public message to the requester by another person
 * @param resolvedAt when it was resolved, if it still is
 * @param quietSince when the team last wrote to the requester or was nudged
 * @param relations its relations to other requests, followers and approvers
 * @param rating the requester's rating, once they were asked; cleared when it is reopened
 */
public record Request(RequestId id, long version, Filing filing, RequestState state, Urgency urgency, ServingTeam team,
		long teamSince, Optional<Participant> owner, long ownerSince, Instant filedAt, Clocks clocks,
		Optional<Instant> firstResponseAt, Optional<Instant> resolvedAt, Optional<Instant> quietSince,
		Relations relations, Optional<Rating> rating) {

	private static final Duration NUDGE_AFTER = Duration.ofDays(1);

	// absent in requests stored by older versions
	public Request {
		relations = Objects.requireNonNullElse(relations, Relations.NONE);
		rating = Objects.requireNonNullElse(rating, Optional.empty());
	}

	/** Returns a new request. */
	public static Request filed(RequestId id, RequestFiled event) {
		return new Request(id, 1, event.filing(), RequestState.NEW, event.urgency(), event.team(), 1, Optional.empty(),
				0, event.at(), Clocks.started(event.terms(), event.at()), Optional.empty(), Optional.empty(),
				Optional.empty(), Relations.of(event.filing().approval()), Optional.empty());
	}

	/** Returns the request after all of its events, oldest first. */
	public static Request replay(RequestId id, List<RequestEvent> history) {
		return filed(id, (RequestFiled) history.get(0)).after(history.subList(1, history.size()));
	}

	/** Returns the request after each of its events, oldest first. */
	public static List<Request> states(RequestId id, List<RequestEvent> history) {
		List<Request> states = new ArrayList<>(List.of(filed(id, (RequestFiled) history.get(0))));
		history.stream().skip(1).forEach((event) -> states.add(states.get(states.size() - 1).apply(event)));
		return states;
	}

	/**
	 * Decides a command without checking permissions. Nothing is dated before the filing,
	 * even if the clock of the node that filed the request is ahead.
	 * @param now the time, to the millisecond
	 * @return what happens, or why nothing does
	 */
	public Decision decide(RequestCommand command, Instant now) {
		return command.decide(this, notBeforeFiled(now));
	}

	/** Decides an automatic step. */
	public Decision decide(SwitchboardCommand command, Instant now) {
		return command.decide(this, notBeforeFiled(now));
	}

	// only what was filed with the request has the same time
	private Instant notBeforeFiled(Instant now) {
		return now.isBefore(this.filedAt) ? this.filedAt.plusMillis(1) : now;
	}

	/** Returns the next version, after an event that was decided on this one. */
	public Request apply(RequestEvent event) {
		Request after = event.applyTo(new Request(this.id, this.version + 1, this.filing, this.state, this.urgency,
				this.team, this.teamSince, this.owner, this.ownerSince, this.filedAt, this.clocks, this.firstResponseAt,
				this.resolvedAt, this.quietSince, this.relations, this.rating));
		return after.counting(after.clocks.after(event.at(), clockState(event, after)));
	}

	// the state of its clocks from here on
	private ClockState clockState(RequestEvent event, Request after) {
		boolean isOpen = after.state.isOpen();
		boolean isReplied = !after.quietSince.equals(this.quietSince) && !(event instanceof RequestEvent.TeamNudged);
		boolean isOwed = this.clocks.find(ClockKind.NEXT_REPLY).flatMap(SlaClock::since).isPresent();
		boolean begins = isOpen && !isOwed && this.firstResponseAt.isPresent() && event.wantsReply(this);
		if (Approval.isAllThatIsMissing(after)) {
			return ClockState.PAUSED;
		}
		return new ClockState(!isOpen || after.firstResponseAt.isPresent(), begins || (isOpen && isOwed && !isReplied),
				begins, isOpen && after.state != RequestState.WAITING);
	}

	/** Returns when the first response is or was due. */
	public Instant answerDue() {
		return this.clocks.answerDue().orElse(this.filedAt);
	}

	/**
	 * Returns the earliest time the school may nudge the team, provided the request is
	 * still open then and not waiting for the school: a first response is overdue, or a
	 * day passed without an answer or a nudge.
	 */
	public Instant nudgeFrom() {
		Instant latest = this.filedAt.plus(NUDGE_AFTER);
		Instant first = answerDue().isBefore(latest) ? answerDue() : latest;
		return this.quietSince.or(this::firstResponseAt).map((last) -> last.plus(NUDGE_AFTER)).orElse(first);
	}

	public Request after(List<RequestEvent> events) {
		Request after = this;
		for (RequestEvent event : events) {
			after = after.apply(event);
		}
		return after;
	}

	Request in(RequestState next) {
		return new Request(this.id, this.version, this.filing, next, this.urgency, this.team, this.teamSince,
				this.owner, this.ownerSince, this.filedAt, this.clocks, this.firstResponseAt, this.resolvedAt,
				this.quietSince, this.relations, this.rating);
	}

	Request ownedBy(Participant next) {
		return new Request(this.id, this.version, this.filing, this.state, this.urgency, this.team, this.teamSince,
				Optional.of(next), this.version, this.filedAt, this.clocks, this.firstResponseAt, this.resolvedAt,
				this.quietSince, this.relations, this.rating);
	}

	// also drops a held resolution, as its author no longer has the request
	Request unowned() {
		return new Request(this.id, this.version, this.filing, this.state, this.urgency, this.team, this.teamSince,
				Optional.empty(), 0, this.filedAt, this.clocks, this.firstResponseAt, this.resolvedAt, this.quietSince,
				this.relations.holding(Optional.empty()), this.rating);
	}

	Request servedBy(ServingTeam next) {
		return new Request(this.id, this.version, this.filing, this.state, this.urgency, next, this.version, this.owner,
				this.ownerSince, this.filedAt, this.clocks, this.firstResponseAt, this.resolvedAt, this.quietSince,
				this.relations, this.rating);
	}

	/**
	 * Returns the request with whoever leads its team on a day in the district's time
	 * zone, or covers for the lead.
	 */
	public Request ledOn(LocalDate date, Directory directory) {
		return new Request(this.id, this.version, this.filing, this.state, this.urgency,
				this.team.ledOn(date, directory), this.teamSince, this.owner, this.ownerSince, this.filedAt,
				this.clocks, this.firstResponseAt, this.resolvedAt, this.quietSince, this.relations, this.rating);
	}

	Request ledBy(Participant lead) {
		return new Request(this.id, this.version, this.filing, this.state, this.urgency, this.team.ledBy(lead),
				this.teamSince, this.owner, this.ownerSince, this.filedAt, this.clocks, this.firstResponseAt,
				this.resolvedAt, this.quietSince, this.relations, this.rating);
	}

	Request needed(Urgency next) {
		return new Request(this.id, this.version, this.filing, this.state, next, this.team, this.teamSince, this.owner,
				this.ownerSince, this.filedAt, this.clocks, this.firstResponseAt, this.resolvedAt, this.quietSince,
				this.relations, this.rating);
	}

	Request promised(Terms terms, Instant at) {
		return counting(this.clocks.under(at, terms));
	}

	private Request counting(Clocks next) {
		return new Request(this.id, this.version, this.filing, this.state, this.urgency, this.team, this.teamSince,
				this.owner, this.ownerSince, this.filedAt, next, this.firstResponseAt, this.resolvedAt, this.quietSince,
				this.relations, this.rating);
	}

	// only the first response counts, and never one from the requester
	Request answered(Participant by, Instant at) {
		boolean counts = this.firstResponseAt.isEmpty() && !by.is(this.filing.requester());
		return new Request(this.id, this.version, this.filing, this.state, this.urgency, this.team, this.teamSince,
				this.owner, this.ownerSince, this.filedAt, this.clocks, counts ? Optional.of(at) : this.firstResponseAt,
				this.resolvedAt, by.is(this.filing.requester()) ? this.quietSince : Optional.of(at), this.relations,
				this.rating);
	}

	Request resolved(Optional<Instant> at) {
		return new Request(this.id, this.version, this.filing, this.state, this.urgency, this.team, this.teamSince,
				this.owner, this.ownerSince, this.filedAt, this.clocks, this.firstResponseAt, at, this.quietSince,
				this.relations, Optional.empty());
	}

	Request nudged(Instant at) {
		return new Request(this.id, this.version, this.filing, this.state, this.urgency, this.team, this.teamSince,
				this.owner, this.ownerSince, this.filedAt, this.clocks, this.firstResponseAt, this.resolvedAt,
				Optional.of(at), this.relations, this.rating);
	}

	public Request with(Relations next) {
		return new Request(this.id, this.version, this.filing, this.state, this.urgency, this.team, this.teamSince,
				this.owner, this.ownerSince, this.filedAt, this.clocks, this.firstResponseAt, this.resolvedAt,
				this.quietSince, next, this.rating);
	}

	public Request rated(Rating next) {
		return new Request(this.id, this.version, this.filing, this.state, this.urgency, this.team, this.teamSince,
				this.owner, this.ownerSince, this.filedAt, this.clocks, this.firstResponseAt, this.resolvedAt,
				this.quietSince, this.relations, Optional.of(next));
	}

}
