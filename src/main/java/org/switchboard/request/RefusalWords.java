package org.switchboard.request;

import java.util.Optional;
import java.util.stream.Collectors;

import org.switchboard.directory.Directory;
import org.switchboard.directory.Person;
import org.switchboard.directory.Team;
import org.switchboard.request.lifecycle.Caller;
import org.switchboard.request.lifecycle.Participant;
import org.switchboard.request.lifecycle.Refusal;
import org.switchboard.request.lifecycle.RequestAction;
import org.switchboard.request.lifecycle.RequestId;
import org.switchboard.slack.SlackText;

/** Tells people why nothing was changed. */
public final class RefusalWords {

	private static final WordsByType<Refusal, Wanted, String> WORDS = new WordsByType<Refusal, Wanted, String>(
			Refusal.class)
		.when(Refusal.RequestUnknown.class, (none, wanted) -> unknown(wanted.id()))
		.when(Refusal.NotAllowed.class,
				(denied, wanted) -> notAllowed(denied.action(), SlackText.escape(denied.team().name())))
		.when(Refusal.AlreadyOwned.class, RefusalWords::alreadyOwned)
		.when(Refusal.OnHold.class, (held, wanted) -> wanted.id() + " is on hold, so nothing in it can be removed.")
		.when(Refusal.NotOwned.class, (free, wanted) -> wanted.id() + " is already unassigned.")
		.when(Refusal.WithAnotherTeam.class,
				(moved, wanted) -> wanted.id() + " is now with " + SlackText.escape(moved.team().name())
						+ ". Nothing was changed.")
		.when(Refusal.NotOpen.class, RefusalWords::notOpen)
		.when(Refusal.StillOpen.class,
				(open, wanted) -> wanted.id() + " is still open, so there's nothing to reopen or close.")
		.when(Refusal.TooSoon.class,
				(soon, wanted) -> "It's too soon to ask for an update on " + wanted.id()
						+ ". You can once a response is overdue or a day passes without one.")
		.when(Refusal.WaitsForSchool.class,
				(waits, wanted) -> "The team is waiting for your reply on " + wanted.id() + ".")
		.when(Refusal.NotToBeLinked.class,
				(linked, wanted) -> wanted.id()
						+ " can't be linked to that request: one of them is confidential, part of another request, or "
						+ "already linked.")
		.when(Refusal.NotToBeWatched.class,
				(seen, wanted) -> "You can't follow " + wanted.id()
						+ ": it's yours, confidential, or at its follower limit.")
		.when(Refusal.AlreadyDecided.class, RefusalWords::alreadyDecided)
		.when(Refusal.OneAnswerEach.class,
				(given, wanted) -> "You've already approved " + wanted.id()
						+ ". Someone else has to give the other approval.")
		.when(Refusal.NotToBeRated.class,
				(rated, wanted) -> rated.isOver() ? "It's too late to change your rating of " + wanted.id() + "."
						: wanted.id() + " was reopened. You can rate it once it's resolved.")
		.when(Refusal.NothingToChange.class, (same, wanted) -> "There's nothing to change on " + wanted.id() + ".")
		.when(Refusal.TooBusy.class,
				(busy, wanted) -> "Several people are changing " + wanted.id() + " right now. Check it and try again.")
		.complete();

	private RefusalWords() {
	}

	/** Returns why a command changed nothing, in mrkdwn. */
	public static String of(Refusal refusal, RequestId id, String userId) {
		return WORDS.of(refusal, new Wanted(id, userId));
	}

	private static String alreadyOwned(Refusal.AlreadyOwned owned, Wanted wanted) {
		return wanted.isBy(owned.owner()) ? wanted.id() + " is already assigned to you." : wanted.id()
				+ " is already assigned to " + SlackText.escape(owned.owner().name()) + ". Nothing was changed.";
	}

	private static String alreadyDecided(Refusal.AlreadyDecided decided, Wanted wanted) {
		return wanted.isBy(decided.by()) ? "You've already decided on " + wanted.id() + "."
				: SlackText.escape(decided.by().name()) + " already decided on " + wanted.id()
						+ ". Nothing was changed.";
	}

	private static String notOpen(Refusal.NotOpen late, Wanted wanted) {
		return wanted.id() + switch (late.state()) {
			case CANCELLED -> " was canceled by the school. Nothing was changed.";
			case CLOSED -> " is closed. Reopen it if there's more to do.";
			case NEW, CLAIMED, WAITING, RESOLVED -> " is already resolved. Reopen it if there's more to do.";
		};
	}

	/**
	 * Returns the same mrkdwn whether the request doesn't exist or isn't visible to them.
	 */
	public static String unknown(RequestId id) {
		return id + " doesn't exist or you don't have access.";
	}

	/**
	 * Returns why someone can't file a request and whom to ask, in mrkdwn; empty if they
	 * can.
	 */
	public static Optional<String> ofAsking(Caller caller) {
		Directory directory = caller.directory();
		if (caller.participant().isEmpty()) {
			return Optional.of(stranger(directory));
		}
		return (directory.schoolsOf(caller.userId()).isEmpty() && !caller.isStaff()) ? Optional.of(noSchool(directory))
				: Optional.empty();
	}

	/** Returns mrkdwn for someone who isn't in the directory. */
	public static String stranger(Directory directory) {
		return stranger(administrators(directory));
	}

	/** The same in plain text, for places where no one can be mentioned. */
	public static String strangerInPlainText(Directory directory) {
		return stranger(directory.administrators().stream().map(Person::name).collect(Collectors.joining(" or ")));
	}

	private static String stranger(String administrators) {
		return "You're not set up in Switchboard yet. Ask " + administrators + " to add you.";
	}

	// for someone who neither belongs to a school nor serves one
	static String noSchool(Directory directory) {
		return "You're not assigned to a school in Switchboard yet. Ask " + administrators(directory)
				+ " to add you to one.";
	}

	private static String administrators(Directory directory) {
		return directory.administrators()
			.stream()
			.map((person) -> "<@" + person.userId() + ">")
			.collect(Collectors.joining(" or "));
	}

	/** Returns mrkdwn for someone whose team doesn't have the request. */
	public static String notYours(Team team) {
		return "Only " + SlackText.escape(team.name()) + " can do this. Nothing was changed.";
	}

	/** Returns mrkdwn for a card whose team or button no longer exists. */
	public static String oldCard() {
		return "This card is out of date. To see the request, type `/request` and its key.";
	}

	private static String notAllowed(RequestAction action, String team) {
		return switch (action) {
			case CLAIM, ASSIGN, ASK, REPLY, NOTE, TAKE_BACK, TRANSFER, SPLIT, LINK, UNLINK, CHANGE_URGENCY, TAKE_LATE,
					RESOLVE ->
				"Only " + team + " can do this. Nothing was changed.";
			case APPROVE, DECLINE -> "Only the people asked to approve this can do that.";
			case RELEASE -> "Only the person assigned or the lead of " + team + " can unassign this.";
			case REOPEN -> "Only the requester or " + team + " can reopen this.";
			case CORRECT -> "Only " + team + " and the school that sent this can edit it.";
			case RATE -> "Only the requester can rate this.";
			case WRITE, NUDGE, CLOSE, CANCEL -> "Only the school that sent this can do that.";
			case VIEW, READ_NOTES, WATCH, UNWATCH -> "You don't have access to this.";
		};
	}

	private record Wanted(RequestId id, String userId) {

		boolean isBy(Participant person) {
			return person.userId().equals(this.userId);
		}

	}

}
