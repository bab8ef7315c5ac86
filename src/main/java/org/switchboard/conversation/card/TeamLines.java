package org.switchboard.conversation.card;

import java.time.ZoneId;
import java.util.List;

import org.switchboard.delivery.Message;
import org.switchboard.request.UrgencyWords;
import org.switchboard.request.WordsByType;
import org.switchboard.request.lifecycle.ApprovalEvent;
import org.switchboard.request.lifecycle.AutoCloseEvent;
import org.switchboard.request.lifecycle.ClockEvent;
import org.switchboard.request.lifecycle.DepartureEvent;
import org.switchboard.request.lifecycle.Participant;
import org.switchboard.request.lifecycle.RatingEvent;
import org.switchboard.request.lifecycle.RelationEvent;
import org.switchboard.request.lifecycle.Request;
import org.switchboard.request.lifecycle.RequestEvent;
import org.switchboard.request.lifecycle.ThreadEvent;
import org.switchboard.sla.Urgency;
import org.switchboard.slack.SlackText;

/** What the team reads in a card's thread. */
final class TeamLines {

	private static final WordsByType<RequestEvent, TeamLines, List<Message>> LINES = new WordsByType<RequestEvent, TeamLines, List<Message>>(
			RequestEvent.class)
		.when(RequestEvent.RequestFiled.class, (filed, lines) -> details(filed))
		.when(RequestEvent.RequestAssigned.class, (assigned, lines) -> assigned(assigned))
		.when(RequestEvent.RequestReleased.class,
				(released, lines) -> Quote
					.of(who(released.by()) + " unassigned themselves. Anyone on the team can claim it.", ""))
		.when(RequestEvent.RequestTransferred.class,
				(passed, lines) -> Quote.of(
						who(passed.by()) + " handed this off to *" + SlackText.escape(passed.team().name()) + "*.",
						passed.note()))
		.when(RequestEvent.UrgencyChanged.class, (changed,
				lines) -> Quote.of(who(changed.by()) + " changed the urgency to " + UrgencyWords.name(changed.urgency())
						+ ". " + ClockWords.of(lines.after, lines.zone) + "." + lines.paged(changed), ""))
		.when(RequestEvent.TeamNudged.class,
				(nudged, lines) -> Quote.of(who(nudged.by()) + " asked for an update.", ""))
		.when(RequestEvent.RequesterAsked.class,
				(asked, lines) -> Quote.of(who(asked.by()) + " asked the requester:", asked.text()))
		.when(RequestEvent.ReplyGiven.class,
				(reply, lines) -> Quote.of(who(reply.by()) + " replied to the requester:", reply.text()))
		.when(RequestEvent.RequesterWrote.class, (wrote, lines) -> Quote.of(who(wrote.by()) + " wrote:", wrote.text()))
		.when(RequestEvent.RequestResolved.class,
				(resolved, lines) -> Quote.of(who(resolved.by()) + " marked this resolved:", resolved.text()))
		.when(RequestEvent.RequestReopened.class,
				(reopened, lines) -> Quote.of(who(reopened.by()) + CardWords.reopened(reopened.text()),
						reopened.text()))
		.when(RequestEvent.RequestClosed.class,
				(closed, lines) -> Quote.of(who(closed.by()) + " confirmed it's resolved.", ""))
		.when(RequestEvent.RequestCancelled.class,
				(cancelled, lines) -> Quote.of(who(cancelled.by()) + " canceled this request.", ""))
		.when(AutoCloseEvent.RequesterReminded.class,
				(reminded, lines) -> Quote.of("No reply yet, so Switchboard reminded the requester.", ""))
		.when(AutoCloseEvent.RequestLapsed.class,
				(lapsed, lines) -> Quote.of("Closed: no reply from the school. A new reply reopens it.", ""))
		.when(ThreadEvent.NoteTaken.class,
				(note, lines) -> Quote.of(CardWords.NOTE + " "
						+ (isDeleted(note) ? who(note.by()) + " deleted a note."
								: "Team-only note from " + who(note.by()) + ":"),
						note.text()))
		.when(ClockEvent.LateTaken.class, (taken, lines) -> Quote.of(who(taken.by()) + " is on it.", ""))
		.when(RelationEvent.class, (tie, lines) -> Quote.of(RelationWords.happened(tie), RelationWords.text(tie)))
		.when(ApprovalEvent.class,
				(approval, lines) -> Quote.of(ApprovalWords.happened(approval), ApprovalWords.text(approval)))
		.when(DepartureEvent.class, (departure, lines) -> Quote.of(CardWords.left(departure), ""))
		// the card shows who claimed it; corrections change the message itself; alarms
		// and ratings have messages of
		// their own
		.always(List.of(), RequestEvent.RequestClaimed.class, ThreadEvent.MessageCorrected.class,
				ThreadEvent.WordsRemoved.class, ThreadEvent.PersonJoined.class, ClockEvent.TermsChanged.class,
				ClockEvent.AlarmRaised.class, RatingEvent.class)
		.complete();

	private final Request after;

	private final ZoneId zone;

	TeamLines(Request after, ZoneId zone) {
		this.after = after;
		this.zone = zone;
	}

	List<Message> of(RequestEvent event) {
		return LINES.of(event, this);
	}

	private static List<Message> details(RequestEvent.RequestFiled filed) {
		return TeamCard.isCut(filed.filing()) ? Quote.of(CardWords.DETAILS, filed.filing().details()) : List.of();
	}

	private static List<Message> assigned(RequestEvent.RequestAssigned assigned) {
		String reason = assigned.reason().map((why) -> " " + SlackText.escape(why)).orElse("");
		return Quote.of(who(assigned.by()) + " assigned this to " + who(assigned.to()) + "." + reason, "");
	}

	private String paged(RequestEvent.UrgencyChanged changed) {
		return (changed.urgency() == Urgency.URGENT && !this.after.filing().confidential())
				? " " + CardWords.paged(this.after.team()) : "";
	}

	private static boolean isDeleted(ThreadEvent.NoteTaken note) {
		return note.text().isBlank() && note.origin().filter((origin) -> !origin.files().isEmpty()).isEmpty();
	}

	private static String who(Participant person) {
		return "*" + CardWords.name(person) + "*";
	}

}
