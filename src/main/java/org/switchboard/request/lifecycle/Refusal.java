package org.switchboard.request.lifecycle;

/** Why a command changes nothing. */
public sealed interface Refusal {

	/**
	 * The request doesn't exist or they may not know that it does; the answer is the
	 * same.
	 */
	record RequestUnknown() implements Refusal {
	}

	/**
	 * They can see the request but may not do this.
	 *
	 * @param action what they wanted to do
	 * @param team the team that has the request
	 */
	record NotAllowed(RequestAction action, ServingTeam team) implements Refusal {
	}

	/**
	 * Someone is already assigned.
	 *
	 * @param owner who is assigned; may be the same person
	 */
	record AlreadyOwned(Participant owner) implements Refusal {
	}

	/** An administrator placed a hold, so nothing in the request can be removed. */
	record OnHold() implements Refusal {
	}

	/** The request is unassigned, so no one can be unassigned. */
	record NotOwned() implements Refusal {
	}

	/**
	 * The request moved to another team meanwhile, so no one on the previous team can be
	 * assigned.
	 *
	 * @param team the team that has it now
	 */
	record WithAnotherTeam(ServingTeam team) implements Refusal {
	}

	/**
	 * The request has been resolved or has ended, so this comes too late.
	 *
	 * @param state its status
	 */
	record NotOpen(RequestState state) implements Refusal {
	}

	/**
	 * The request is still open, so it can't be reopened or closed.
	 *
	 * @param state its status
	 */
	record StillOpen(RequestState state) implements Refusal {
	}

	/** No response is overdue, or someone nudged the team less than a day ago. */
	record TooSoon() implements Refusal {
	}

	/** The team is waiting for the school to answer. */
	record WaitsForSchool() implements Refusal {
	}

	/** One of the two requests is confidential, a part of another, or already linked. */
	record NotToBeLinked() implements Refusal {
	}

	/** It is confidential or their own, or has too many followers. */
	record NotToBeWatched() implements Refusal {
	}

	/**
	 * The approval has already been decided.
	 *
	 * @param by who decided it; may be the same person
	 */
	record AlreadyDecided(Participant by) implements Refusal {
	}

	/** They already approved; the other approval has to come from someone else. */
	record OneAnswerEach() implements Refusal {
	}

	/**
	 * They aren't asked for a rating.
	 *
	 * @param isOver whether they were asked, but it is too late now
	 */
	record NotToBeRated(boolean isOver) implements Refusal {
	}

	/** It already is the way they want it. */
	record NothingToChange() implements Refusal {
	}

	/** Others were faster several times in a row; the person should look again. */
	record TooBusy() implements Refusal {
	}

}
