package org.switchboard.request.lifecycle;

import java.time.Instant;
import java.util.Optional;

import org.switchboard.directory.ThreadReplies;
import org.switchboard.sla.Terms;
import org.switchboard.sla.Urgency;

/**
 * What the central office wants done with a request. Writing to the requester of an
 * unassigned request claims it.
 */
public sealed interface TeamCommand extends RequestCommand {

	/**
	 * Claims the request.
	 *
	 * @param by the new owner
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
	 * Assigns the request to someone.
	 *
	 * @param by who assigns it
	 * @param team the id of the new owner's team
	 * @param to the new owner, who isn't out of office
	 * @param reason why not to the person it was meant for, in words
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
	 * Unassigns the owner.
	 *
	 * @param by who unassigns them
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
	 * Asks the requester a question and waits for the answer.
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
			return Decision.claimedAnd(request, this.by, new RequestEvent.RequesterAsked(now, this.by, this.text));
		}

	}

	/**
	 * Writes to the requester. If the team's threads are team-only, a thread message
	 * becomes a note instead.
	 *
	 * @param by who writes
	 * @param text the words
	 * @param origin the Slack message, if it came from a thread
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
			return Decision.claimedAnd(request, this.by,
					new RequestEvent.ReplyGiven(now, this.by, this.text, this.origin));
		}

	}

	/**
	 * Moves the request to another team.
	 *
	 * @param by who moves it
	 * @param team the new team
	 * @param note a note to that team; may be empty
	 * @param promises today's targets
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
			String reason = this.by.name() + " handed it off from " + request.team().name();
			Terms terms = this.promises.of(this.team.department(), request.filing(), request.urgency(), now);
			return Decision.ifOpen(request, new RequestEvent.RequestTransferred(now, this.by, this.team, reason,
					this.note, Optional.of(terms)));
		}

	}

	/**
	 * Changes how soon help is needed.
	 *
	 * @param by who changes it
	 * @param urgency the new urgency
	 * @param promises today's targets
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
	 * Takes on an overdue request, and claims it if it is unassigned.
	 *
	 * @param by who is on it
	 */
	record TakeLate(Participant by) implements TeamCommand {

		@Override
		public RequestAction action() {
			return RequestAction.TAKE_LATE;
		}

		@Override
		public Decision decide(Request request, Instant now) {
			return Decision.claimedAnd(request, this.by, new ClockEvent.LateTaken(now, this.by));
		}

	}

	/**
	 * Marks the request resolved.
	 *
	 * @param by who resolves it
	 * @param text what was done, for the requester
	 */
	record Resolve(Participant by, String text) implements TeamCommand {

		@Override
		public RequestAction action() {
			return RequestAction.RESOLVE;
		}

		@Override
		public Decision decide(Request request, Instant now) {
			return Decision.claimedAnd(request, this.by, event(request, now, this.by, this.text));
		}

		// held back until its parts are done and it is approved
		static RequestEvent event(Request request, Instant now, Participant by, String text) {
			return request.relations().hasToWait() ? new RelationEvent.ResolutionHeld(now, by, text)
					: new RequestEvent.RequestResolved(now, by, text);
		}

	}

}
