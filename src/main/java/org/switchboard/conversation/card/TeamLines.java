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
import org.switchboard.slack.SlackText;

/** What the team reads in a card's thread. */
final class TeamLines {

	private static final WordsByType<RequestEvent, TeamLines, List<Message>> LINES = new WordsByType<RequestEvent, TeamLines, List<Message>>(
			RequestEvent.class)
		.when(RequestEvent.RequestFiled.class, (filed, lines) -> rest(filed))
		.when(RequestEvent.RequestClaimed.class,
				(claimed, lines) -> Quote.of(who(claimed.by()) + " has taken this.", ""))
		.when(RequestEvent.RequestAssigned.class, (assigned, lines) -> assigned(assigned))
		.when(RequestEvent.RequestReleased.class,
				(released, lines) -> Quote.of(who(released.by()) + " put this back: anybody of the team can take it.",
						""))
		.when(RequestEvent.RequestTransferred.class, (passed, lines) -> Quote
			.of(who(passed.by()) + " passed this to *" + SlackText.escape(passed.team().name()) + "*.", passed.note()))
		.when(RequestEvent.UrgencyChanged.class,
				(changed, lines) -> Quote.of(who(changed.by()) + " changed the urgency to "
						+ UrgencyWords.name(changed.urgency()) + ". " + ClockWords.of(lines.after, lines.zone) + ".",
						""))
		.when(RequestEvent.TeamNudged.class,
				(nudged, lines) -> Quote.of(who(nudged.by()) + " asks how this is going.", ""))
		.when(RequestEvent.RequesterAsked.class,
				(asked, lines) -> Quote.of(who(asked.by()) + " asked the requester:", asked.text()))
		.when(RequestEvent.ReplyGiven.class,
				(reply, lines) -> Quote.of(who(reply.by()) + " wrote to the requester:", reply.text()))
		.when(RequestEvent.RequesterWrote.class, (wrote, lines) -> Quote.of(who(wrote.by()) + " wrote:", wrote.text()))
		.when(RequestEvent.RequestResolved.class,
				(resolved, lines) -> Quote.of(who(resolved.by()) + " resolved this:", resolved.text()))
		.when(RequestEvent.RequestReopened.class,
				(reopened, lines) -> Quote.of(who(reopened.by()) + CardWords.reopened(reopened.text()),
						reopened.text()))
		.when(RequestEvent.RequestClosed.class,
				(closed, lines) -> Quote.of(who(closed.by()) + " agrees that this is done.", ""))
		.when(RequestEvent.RequestCancelled.class,
				(cancelled, lines) -> Quote.of(who(cancelled.by()) + " needs this no more.", ""))
		.when(AutoCloseEvent.RequesterReminded.class,
				(reminded, lines) -> Quote.of("No answer yet, so the requester was reminded.", ""))
		.when(AutoCloseEvent.RequestLapsed.class,
				(lapsed, lines) -> Quote.of("Closed, as the requester did not answer. If they write, it comes back.",
						""))
		.when(ThreadEvent.NoteTaken.class,
				(note, lines) -> Quote.of(CardWords.NOTE + " " + who(note.by())
						+ (isDeleted(note) ? " deleted a note." : " noted, for the team only:"), note.text()))
		.when(ClockEvent.LateTaken.class, (taken, lines) -> Quote.of(who(taken.by()) + " sees to this.", ""))
		.when(RelationEvent.class, (tie, lines) -> Quote.of(RelationWords.happened(tie), RelationWords.text(tie)))
		.when(ApprovalEvent.class,
				(approval, lines) -> Quote.of(ApprovalWords.happened(approval), ApprovalWords.text(approval)))
		.when(DepartureEvent.class, (departure, lines) -> Quote.of(CardWords.left(departure), ""))
		// corrections change the message itself; alarms and ratings have messages of
		// their own
		.always(List.of(), ThreadEvent.MessageCorrected.class, ThreadEvent.WordsRemoved.class,
				ThreadEvent.PersonJoined.class, ClockEvent.TermsChanged.class, ClockEvent.AlarmRaised.class,
				RatingEvent.class)
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

	private static List<Message> rest(RequestEvent.RequestFiled filed) {
		List<String> pieces = Quote.pieces(filed.filing().details());
		return (pieces.size() > 1) ? Quote.of(CardWords.REST, pieces.subList(1, pieces.size())) : List.of();
	}

	private static List<Message> assigned(RequestEvent.RequestAssigned assigned) {
		String reason = assigned.reason().map((why) -> " " + SlackText.escape(why)).orElse("");
		return Quote.of(who(assigned.by()) + " gave this to " + who(assigned.to()) + "." + reason, "");
	}

	private static boolean isDeleted(ThreadEvent.NoteTaken note) {
		return note.text().isBlank() && note.origin().filter((origin) -> !origin.files().isEmpty()).isEmpty();
	}

	private static String who(Participant person) {
		return "*" + CardWords.name(person) + "*";
	}

}
