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
		.when(Refusal.NotOwned.class,
				(free, wanted) -> "Nobody has " + wanted.id() + ", so there is nothing to release.")
		.when(Refusal.WithAnotherTeam.class,
				(moved, wanted) -> wanted.id() + " is with " + SlackText.escape(moved.team().name())
						+ " by now. Nothing was changed.")
		.when(Refusal.NotOpen.class, RefusalWords::notOpen)
		.when(Refusal.StillOpen.class,
				(open, wanted) -> wanted.id() + " is still being worked on, so there is nothing to reopen or close.")
		.when(Refusal.TooSoon.class,
				(soon, wanted) -> "It is too soon to ask how " + wanted.id()
						+ " is going. You can once an answer is overdue, or a day has passed without one.")
		.when(Refusal.WaitsForSchool.class,
				(waits, wanted) -> "The team waits for your answer to go on with " + wanted.id() + ".")
		.when(Refusal.NotToBeLinked.class,
				(linked, wanted) -> wanted.id()
						+ " cannot be linked to that one. Confidential requests cannot, nor can parts of requests, nor "
						+ "those that are linked already.")
		.when(Refusal.NotToBeWatched.class,
				(seen, wanted) -> wanted.id()
						+ " cannot be watched. You asked it yourself, or it is confidential, or many watch it already.")
		.when(Refusal.AlreadyDecided.class, RefusalWords::alreadyDecided)
		.when(Refusal.OneAnswerEach.class,
				(given, wanted) -> "You have approved " + wanted.id()
						+ " already. Someone else has to give the other approval.")
		.when(Refusal.NotToBeRated.class,
				(rated, wanted) -> rated.isOver() ? "It is too late to change what you said of " + wanted.id() + "."
						: wanted.id() + " was reopened since. You are asked again once it is resolved.")
		.when(Refusal.NothingToChange.class, (same, wanted) -> wanted.id() + " is like that already.")
		.when(Refusal.TooBusy.class,
				(busy, wanted) -> "Several people are changing " + wanted.id()
						+ " right now. Please look again and try once more.")
		.complete();

	private RefusalWords() {
	}

	/** Returns why a command changed nothing, in mrkdwn. */
	public static String of(Refusal refusal, RequestId id, String userId) {
		return WORDS.of(refusal, new Wanted(id, userId));
	}

	private static String alreadyOwned(Refusal.AlreadyOwned owned, Wanted wanted) {
		return wanted.isBy(owned.owner()) ? "You have " + wanted.id() + " already."
				: SlackText.escape(owned.owner().name()) + " has " + wanted.id() + " already. Nothing was changed.";
	}

	private static String alreadyDecided(Refusal.AlreadyDecided decided, Wanted wanted) {
		return wanted.isBy(decided.by()) ? "You have decided on " + wanted.id() + " already."
				: SlackText.escape(decided.by().name()) + " has decided on " + wanted.id()
						+ " already. Nothing was changed.";
	}

	private static String notOpen(Refusal.NotOpen late, Wanted wanted) {
		return wanted.id() + switch (late.state()) {
			case CANCELLED -> " was cancelled by the school in the meantime. Nothing was changed.";
			case CLOSED -> " is closed. Reopen it if there is more to do.";
			case NEW, CLAIMED, WAITING, RESOLVED -> " was resolved in the meantime. Reopen it if there is more to do.";
		};
	}

	/**
	 * Returns the same mrkdwn whether the request doesn't exist or isn't visible to them.
	 */
	public static String unknown(RequestId id) {
		return "There is no " + id + " that you can see. Its requester or the team that has it can tell you more.";
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
		return "Switchboard does not know you yet. Please ask " + administrators + " to add you to its directory.";
	}

	// for someone who neither belongs to a school nor serves one
	static String noSchool(Directory directory) {
		return "Switchboard knows you, but not your school. Please ask " + administrators(directory)
				+ " to add you to it.";
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
		return "This card is out of date. Look the request up with `/request` and its key.";
	}

	private static String notAllowed(RequestAction action, String team) {
		return switch (action) {
			case CLAIM, ASSIGN, ASK, REPLY, NOTE, TAKE_BACK, TRANSFER, SPLIT, LINK, UNLINK, CHANGE_URGENCY, TAKE_LATE,
					RESOLVE ->
				"Only " + team + " can do this. Nothing was changed.";
			case APPROVE, DECLINE -> "Only who was asked to approve this can do that.";
			case RELEASE -> "Only the owner, or the lead of " + team + ", can release this.";
			case REOPEN -> "Only the requester, or " + team + ", can reopen this.";
			case CORRECT -> "Only " + team + " and the school that asked can change what was written here.";
			case RATE -> "Only who asked for help can say how it went.";
			case WRITE, NUDGE, CLOSE, CANCEL -> "Only the school that asked can do this.";
			case VIEW, READ_NOTES, WATCH, UNWATCH -> "This is not for you to see.";
		};
	}

	private record Wanted(RequestId id, String userId) {

		boolean isBy(Participant person) {
			return person.userId().equals(this.userId);
		}

	}

}
