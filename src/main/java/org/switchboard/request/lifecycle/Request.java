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
 * A request as it stands. Changes only by {@link #apply(RequestEvent) applying} what
 * {@link #decide(RequestCommand, Instant) was decided}; applying its whole history to
 * nothing gives the same value again.
 *
 * @param id its key
 * @param version how many events it has seen; 1 when filed
 * @param filing what was asked
 * @param state where it stands
 * @param urgency how soon it is needed
 * @param team who has to see to it; there always is somebody
 * @param teamSince the version that brought it to this team
 * @param owner who has it
 * @param ownerSince the version that gave it to this owner; 0 without one
 * @param filedAt when it was filed
 * @param clocks what it was promised, and how much of the time has passed
 * @param firstResponseAt the first public message to the requester by another human
 * @param resolvedAt when it was resolved, if it still is
 * @param quietSince when the team last wrote to the requester or was nudged
 * @param ties what it has to do with other requests
 * @param rating how its requester says that it went, once they were asked; not any more
 * when it was reopened
 */
public record Request(RequestId id, long version, Filing filing, RequestState state, Urgency urgency, ServingTeam team,
		long teamSince, Optional<Participant> owner, long ownerSince, Instant filedAt, Clocks clocks,
		Optional<Instant> firstResponseAt, Optional<Instant> resolvedAt, Optional<Instant> quietSince, Relations ties,
		Optional<Rating> rating) {

	private static final Duration NUDGE_AFTER = Duration.ofDays(1);

	// those stored by older versions have none
	public Request {
		ties = Objects.requireNonNullElse(ties, Relations.NONE);
		rating = Objects.requireNonNullElse(rating, Optional.empty());
	}

	/** Its first version. */
	public static Request filed(RequestId id, RequestFiled event) {
		return new Request(id, 1, event.filing(), RequestState.NEW, event.urgency(), event.team(), 1, Optional.empty(),
				0, event.at(), Clocks.started(event.terms(), event.at()), Optional.empty(), Optional.empty(),
				Optional.empty(), Relations.of(event.filing().approval()), Optional.empty());
	}

	/** After all its events, oldest first. */
	public static Request replay(RequestId id, List<RequestEvent> history) {
		return filed(id, (RequestFiled) history.get(0)).after(history.subList(1, history.size()));
	}

	/** After each of its events, oldest first. */
	public static List<Request> states(RequestId id, List<RequestEvent> history) {
		List<Request> states = new ArrayList<>(List.of(filed(id, (RequestFiled) history.get(0))));
		history.stream().skip(1).forEach((event) -> states.add(states.get(states.size() - 1).apply(event)));
		return states;
	}

	/**
	 * Decides a command, without a look at who may give it. Nothing happens before the
	 * request was filed, even if the clock of the node that filed it is ahead.
	 * @param command what is wanted
	 * @param now the time, to the millisecond
	 * @return what happens, or why nothing does
	 */
	public Decision decide(RequestCommand command, Instant now) {
		return command.decide(this, notBeforeFiled(now));
	}

	/** Decides what is to be done by itself. */
	public Decision decide(SwitchboardCommand command, Instant now) {
		return command.decide(this, notBeforeFiled(now));
	}

	private Instant notBeforeFiled(Instant now) {
		return now.isBefore(this.filedAt) ? this.filedAt : now;
	}

	/** The next version, by an event that was decided on this one. */
	public Request apply(RequestEvent event) {
		Request after = event.applyTo(new Request(this.id, this.version + 1, this.filing, this.state, this.urgency,
				this.team, this.teamSince, this.owner, this.ownerSince, this.filedAt, this.clocks, this.firstResponseAt,
				this.resolvedAt, this.quietSince, this.ties, this.rating));
		return after.counting(after.clocks.after(event.at(), course(event, after)));
	}

	// how it goes on for its clocks
	private ClockState course(RequestEvent event, Request after) {
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

	/** When a first answer is due, or was. */
	public Instant answerDue() {
		return this.clocks.answerDue().orElse(this.filedAt);
	}

	/**
	 * From when on the school may nudge the team, if it is still open then and does not
	 * wait for the school: a first answer is overdue, or there was neither an answer nor
	 * a nudge for a day.
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
				this.quietSince, this.ties, this.rating);
	}

	Request ownedBy(Participant next) {
		return new Request(this.id, this.version, this.filing, this.state, this.urgency, this.team, this.teamSince,
				Optional.of(next), this.version, this.filedAt, this.clocks, this.firstResponseAt, this.resolvedAt,
				this.quietSince, this.ties, this.rating);
	}

	// who said that it is done once others are, has it no more
	Request unowned() {
		return new Request(this.id, this.version, this.filing, this.state, this.urgency, this.team, this.teamSince,
				Optional.empty(), 0, this.filedAt, this.clocks, this.firstResponseAt, this.resolvedAt, this.quietSince,
				this.ties.holding(Optional.empty()), this.rating);
	}

	Request servedBy(ServingTeam next) {
		return new Request(this.id, this.version, this.filing, this.state, this.urgency, next, this.version, this.owner,
				this.ownerSince, this.filedAt, this.clocks, this.firstResponseAt, this.resolvedAt, this.quietSince,
				this.ties, this.rating);
	}

	/**
	 * With who leads its team on a day (in the district's time zone), or covers for them.
	 */
	public Request ledOn(LocalDate date, Directory directory) {
		return new Request(this.id, this.version, this.filing, this.state, this.urgency,
				this.team.ledOn(date, directory), this.teamSince, this.owner, this.ownerSince, this.filedAt,
				this.clocks, this.firstResponseAt, this.resolvedAt, this.quietSince, this.ties, this.rating);
	}

	Request ledBy(Participant lead) {
		return new Request(this.id, this.version, this.filing, this.state, this.urgency, this.team.ledBy(lead),
				this.teamSince, this.owner, this.ownerSince, this.filedAt, this.clocks, this.firstResponseAt,
				this.resolvedAt, this.quietSince, this.ties, this.rating);
	}

	Request needed(Urgency next) {
		return new Request(this.id, this.version, this.filing, this.state, next, this.team, this.teamSince, this.owner,
				this.ownerSince, this.filedAt, this.clocks, this.firstResponseAt, this.resolvedAt, this.quietSince,
				this.ties, this.rating);
	}

	Request promised(Terms terms, Instant at) {
		return counting(this.clocks.under(at, terms));
	}

	private Request counting(Clocks next) {
		return new Request(this.id, this.version, this.filing, this.state, this.urgency, this.team, this.teamSince,
				this.owner, this.ownerSince, this.filedAt, next, this.firstResponseAt, this.resolvedAt, this.quietSince,
				this.ties, this.rating);
	}

	// only the first response counts, and none by the requester
	Request answered(Participant by, Instant at) {
		boolean counts = this.firstResponseAt.isEmpty() && !by.is(this.filing.requester());
		return new Request(this.id, this.version, this.filing, this.state, this.urgency, this.team, this.teamSince,
				this.owner, this.ownerSince, this.filedAt, this.clocks, counts ? Optional.of(at) : this.firstResponseAt,
				this.resolvedAt, by.is(this.filing.requester()) ? this.quietSince : Optional.of(at), this.ties,
				this.rating);
	}

	Request resolved(Optional<Instant> at) {
		return new Request(this.id, this.version, this.filing, this.state, this.urgency, this.team, this.teamSince,
				this.owner, this.ownerSince, this.filedAt, this.clocks, this.firstResponseAt, at, this.quietSince,
				this.ties, Optional.empty());
	}

	Request nudged(Instant at) {
		return new Request(this.id, this.version, this.filing, this.state, this.urgency, this.team, this.teamSince,
				this.owner, this.ownerSince, this.filedAt, this.clocks, this.firstResponseAt, this.resolvedAt,
				Optional.of(at), this.ties, this.rating);
	}

	public Request tied(Relations next) {
		return new Request(this.id, this.version, this.filing, this.state, this.urgency, this.team, this.teamSince,
				this.owner, this.ownerSince, this.filedAt, this.clocks, this.firstResponseAt, this.resolvedAt,
				this.quietSince, next, this.rating);
	}

	public Request rated(Rating next) {
		return new Request(this.id, this.version, this.filing, this.state, this.urgency, this.team, this.teamSince,
				this.owner, this.ownerSince, this.filedAt, this.clocks, this.firstResponseAt, this.resolvedAt,
				this.quietSince, this.ties, Optional.of(next));
	}

}
