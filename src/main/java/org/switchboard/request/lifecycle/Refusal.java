package org.switchboard.request.lifecycle;

/**
 * Why a command changes nothing.
 */
public sealed interface Refusal {

	/**
	 * There is no such request, or the person may not know that there is: the answer is
	 * the same.
	 */
	record RequestUnknown() implements Refusal {
	}

	/**
	 * They see it, but this is not theirs to do.
	 *
	 * @param action what they wanted to do
	 * @param team whose it is
	 */
	record NotAllowed(RequestAction action, ServingTeam team) implements Refusal {
	}

	/**
	 * Somebody has it already.
	 *
	 * @param owner who: perhaps they themselves
	 */
	record AlreadyOwned(Participant owner) implements Refusal {
	}

	/**
	 * An administrator put it on hold, so nothing of it can be removed.
	 */
	record OnHold() implements Refusal {
	}

	/**
	 * Nobody has it, so nobody can let go of it.
	 */
	record NotOwned() implements Refusal {
	}

	/**
	 * It went to another team in the meantime, so nobody of the one before can be given
	 * it.
	 *
	 * @param team whose it is
	 */
	record WithAnotherTeam(ServingTeam team) implements Refusal {
	}

	/**
	 * It has ended, or is said to be done, so this comes too late.
	 *
	 * @param state how it stands
	 */
	record NotOpen(RequestState state) implements Refusal {
	}

	/**
	 * Work on it goes on, so there is nothing to reopen or to close.
	 *
	 * @param state how it stands
	 */
	record StillOpen(RequestState state) implements Refusal {
	}

	/**
	 * No answer is overdue, or somebody asked how it is going less than a day ago.
	 */
	record TooSoon() implements Refusal {
	}

	/**
	 * The team waits for an answer of the school.
	 */
	record WaitsForSchool() implements Refusal {
	}

	/**
	 * It, or the other one, is confidential, a part of a request, or linked already.
	 */
	record NotToBeLinked() implements Refusal {
	}

	/**
	 * It is confidential or their own, or too many watch it.
	 */
	record NotToBeWatched() implements Refusal {
	}

	/**
	 * Whether it is approved has been decided.
	 *
	 * @param by who has: perhaps they themselves
	 */
	record AlreadyDecided(Participant by) implements Refusal {
	}

	/**
	 * They have approved, and another approval is to come from someone else.
	 */
	record OneAnswerEach() implements Refusal {
	}

	/**
	 * They are not asked how it went.
	 *
	 * @param isOver whether they were, and it is too late by now
	 */
	record NotToBeRated(boolean isOver) implements Refusal {
	}

	/**
	 * It is as they want it already.
	 */
	record NothingToChange() implements Refusal {
	}

	/**
	 * Others were faster several times in a row; the person should look again.
	 */
	record TooBusy() implements Refusal {
	}

}
