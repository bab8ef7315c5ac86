package org.switchboard.request.lifecycle;

import java.time.Instant;
import java.util.Optional;

import org.switchboard.directory.ThreadReplies;
import org.switchboard.sla.Terms;
import org.switchboard.sla.Urgency;

/**
 * What somebody of the central office wants done with a request. Whoever writes to the
 * requester of a request that nobody has, takes it by that.
 */
public sealed interface TeamCommand extends RequestCommand {

	/**
	 * They take it.
	 *
	 * @param by the owner to be
	 */
	record Claim(Participant by) implements TeamCommand {

		@Override
		public RequestAction action() {
			return RequestAction.CLAIM;
		}

		@Override
		public Decision decide(Request request, Instant now) {
			if (request.state().isOpen() && request.owner().isPresent()) {
				return Decision.refused(new Refusal.AlreadyOwned(request.owner().get()));
			}
			return Decision.ifOpen(request, new RequestEvent.RequestClaimed(now, this.by));
		}

	}

	/**
	 * Somebody is to have it.
	 *
	 * @param by who gives it
	 * @param team the id of the team that the owner to be is of
	 * @param to the owner to be, who is not away
	 * @param reason why not to whom it was meant for, in words
	 */
	record Assign(Participant by, String team, Participant to, Optional<String> reason) implements TeamCommand {

		@Override
		public RequestAction action() {
			return RequestAction.ASSIGN;
		}

		@Override
		public Decision decide(Request request, Instant now) {
			if (request.state().isOpen() && !request.team().id().equals(this.team)) {
				return Decision.refused(new Refusal.WithAnotherTeam(request.team()));
			}
			if (request.state().isOpen() && request.owner().filter(this.to::is).isPresent()) {
				return Decision.refused(new Refusal.AlreadyOwned(this.to));
			}
			return Decision.ifOpen(request, new RequestEvent.RequestAssigned(now, this.by, this.to, this.reason));
		}

	}

	/**
	 * Its owner has it no more, and nobody else yet.
	 *
	 * @param by who lets go
	 */
	record Release(Participant by) implements TeamCommand {

		@Override
		public RequestAction action() {
			return RequestAction.RELEASE;
		}

		@Override
		public Decision decide(Request request, Instant now) {
			if (request.state().isOpen() && request.owner().isEmpty()) {
				return Decision.refused(new Refusal.NotOwned());
			}
			return Decision.ifOpen(request, new RequestEvent.RequestReleased(now, this.by));
		}

	}

	/**
	 * The requester is to say more, and the work waits for it.
	 *
	 * @param by who asks
	 * @param text the question
	 */
	record Ask(Participant by, String text) implements TeamCommand {

		@Override
		public RequestAction action() {
			return RequestAction.ASK;
		}

		@Override
		public Decision decide(Request request, Instant now) {
			return Decision.takenAnd(request, this.by, new RequestEvent.RequesterAsked(now, this.by, this.text));
		}

	}

	/**
	 * The requester is to know something. What is written in a thread of a team that
	 * keeps its threads to itself, is a note.
	 *
	 * @param by who writes
	 * @param text what
	 * @param origin where, if in a thread
	 */
	record Reply(Participant by, String text, Optional<Origin> origin) implements TeamCommand {

		public Reply(Participant by, String text) {
			this(by, text, Optional.empty());
		}

		@Override
		public RequestAction action() {
			return RequestAction.REPLY;
		}

		@Override
		public Decision decide(Request request, Instant now) {
			if (this.origin.isPresent() && request.team().threadReplies() == ThreadReplies.TEAM_ONLY) {
				return new ThreadCommand.TakeNote(this.by, this.text, this.origin).decide(request, now);
			}
			return Decision.takenAnd(request, this.by,
					new RequestEvent.ReplyGiven(now, this.by, this.text, this.origin));
		}

	}

	/**
	 * Another team is to have it.
	 *
	 * @param by who passes it on
	 * @param team the team to have it
	 * @param note for that team; may be empty
	 * @param promises what requests are promised today
	 */
	record Transfer(Participant by, ServingTeam team, String note, TermsPolicy promises) implements TeamCommand {

		@Override
		public RequestAction action() {
			return RequestAction.TRANSFER;
		}

		@Override
		public Decision decide(Request request, Instant now) {
			if (request.state().isOpen() && request.team().id().equals(this.team.id())) {
				return Decision.refused(new Refusal.NothingToChange());
			}
			String reason = this.by.name() + " passed it on from " + request.team().name();
			Terms terms = this.promises.of(this.team.department(), request.filing(), request.urgency(), now);
			return Decision.ifOpen(request, new RequestEvent.RequestTransferred(now, this.by, this.team, reason,
					this.note, Optional.of(terms)));
		}

	}

	/**
	 * It is needed sooner, or later.
	 *
	 * @param by who says so
	 * @param urgency from now on
	 * @param promises what requests are promised today
	 */
	record ChangeUrgency(Participant by, Urgency urgency, TermsPolicy promises) implements TeamCommand {

		@Override
		public RequestAction action() {
			return RequestAction.CHANGE_URGENCY;
		}

		@Override
		public Decision decide(Request request, Instant now) {
			if (request.state().isOpen() && request.urgency() == this.urgency) {
				return Decision.refused(new Refusal.NothingToChange());
			}
			Terms terms = this.promises.of(request.team().department(), request.filing(), this.urgency, now);
			return Decision.ifOpen(request, new RequestEvent.UrgencyChanged(now, this.by, this.urgency, terms));
		}

	}

	/**
	 * They see to what is late. If nobody has it, they do.
	 *
	 * @param by who
	 */
	record TakeLate(Participant by) implements TeamCommand {

		@Override
		public RequestAction action() {
			return RequestAction.TAKE_LATE;
		}

		@Override
		public Decision decide(Request request, Instant now) {
			return Decision.takenAnd(request, this.by, new ClockEvent.LateTaken(now, this.by));
		}

	}

	/**
	 * It is done.
	 *
	 * @param by who says so
	 * @param text what was done, for the requester
	 */
	record Resolve(Participant by, String text) implements TeamCommand {

		@Override
		public RequestAction action() {
			return RequestAction.RESOLVE;
		}

		@Override
		public Decision decide(Request request, Instant now) {
			// the requester is told once nothing is in the way
			return Decision.takenAnd(request, this.by,
					request.ties().hasToWait() ? new RelationEvent.ResolutionHeld(now, this.by, this.text)
							: new RequestEvent.RequestResolved(now, this.by, this.text));
		}

	}

}
