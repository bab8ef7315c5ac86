package org.switchboard.conversation.card;

import java.time.ZoneId;
import java.util.List;

import org.switchboard.delivery.Message;
import org.switchboard.request.UrgencyWords;
import org.switchboard.request.lifecycle.ApprovalEvent;
import org.switchboard.request.lifecycle.AutoCloseEvent;
import org.switchboard.request.lifecycle.ClockEvent;
import org.switchboard.request.lifecycle.DepartureEvent;
import org.switchboard.request.lifecycle.Participant;
import org.switchboard.request.lifecycle.RelationEvent;
import org.switchboard.request.lifecycle.Request;
import org.switchboard.request.lifecycle.RequestEvent;
import org.switchboard.request.lifecycle.ThreadEvent;
import org.switchboard.slack.SlackText;

/**
 * What the team reads in the thread of a card as things happen.
 */
final class TeamLines {

	private final Request after;

	private final ZoneId zone;

	TeamLines(Request after, ZoneId zone) {
		this.after = after;
		this.zone = zone;
	}

	List<Message> of(RequestEvent event) {
		if (event instanceof RequestEvent.RequestClaimed claimed) {
			return Quote.of(who(claimed.by()) + " has taken this.", "");
		}
		if (event instanceof RequestEvent.RequestAssigned assigned) {
			String reason = assigned.reason().map((why) -> " " + SlackText.escape(why)).orElse("");
			return Quote.of(who(assigned.by()) + " gave this to " + who(assigned.to()) + "." + reason, "");
		}
		if (event instanceof RequestEvent.RequestReleased released) {
			return Quote.of(who(released.by()) + " put this back: anybody of the team can take it.", "");
		}
		if (event instanceof RequestEvent.UrgencyChanged changed) {
			return Quote.of(who(changed.by()) + " changed the urgency to " + UrgencyWords.name(changed.urgency()) + ". "
					+ ClockWords.of(this.after, this.zone) + ".", "");
		}
		if (event instanceof RequestEvent.TeamNudged nudged) {
			return Quote.of(who(nudged.by()) + " asks how this is going.", "");
		}
		if (event instanceof RequestEvent.RequestClosed closed) {
			return Quote.of(who(closed.by()) + " agrees that this is done.", "");
		}
		if (event instanceof AutoCloseEvent.RequesterReminded) {
			return Quote.of("No answer yet, so the requester was reminded.", "");
		}
		if (event instanceof AutoCloseEvent.RequestLapsed) {
			return Quote.of("Closed, as the requester did not answer. If they write, it comes back.", "");
		}
		if (event instanceof RequestEvent.RequestCancelled cancelled) {
			return Quote.of(who(cancelled.by()) + " needs this no more.", "");
		}
		if (event instanceof ClockEvent.LateTaken taken) {
			return Quote.of(who(taken.by()) + " sees to this.", "");
		}
		if (event instanceof RelationEvent tie) {
			return Quote.of(RelationWords.happened(tie), RelationWords.text(tie));
		}
		if (event instanceof ApprovalEvent approval) {
			return Quote.of(ApprovalWords.happened(approval), ApprovalWords.text(approval));
		}
		if (event instanceof DepartureEvent departure) {
			return Quote.of(CardWords.left(departure), "");
		}
		return ofWords(event);
	}

	private List<Message> ofWords(RequestEvent event) {
		if (event instanceof RequestEvent.RequesterAsked asked) {
			return Quote.of(who(asked.by()) + " asked the requester:", asked.text());
		}
		if (event instanceof RequestEvent.ReplyGiven reply) {
			return Quote.of(who(reply.by()) + " wrote to the requester:", reply.text());
		}
		if (event instanceof RequestEvent.RequesterWrote wrote) {
			return Quote.of(who(wrote.by()) + " wrote:", wrote.text());
		}
		if (event instanceof ThreadEvent.NoteTaken note) {
			return Quote.of(CardWords.NOTE + " " + who(note.by())
					+ (isDeleted(note) ? " deleted a note." : " noted, for the team only:"), note.text());
		}
		if (event instanceof RequestEvent.RequestTransferred transferred) {
			return Quote.of(
					who(transferred.by()) + " passed this to *" + SlackText.escape(transferred.team().name()) + "*.",
					transferred.note());
		}
		if (event instanceof RequestEvent.RequestResolved resolved) {
			return Quote.of(who(resolved.by()) + " resolved this:", resolved.text());
		}
		if (event instanceof RequestEvent.RequestReopened reopened) {
			return Quote.of(who(reopened.by()) + CardWords.reopened(reopened.text()), reopened.text());
		}
		if (event instanceof RequestEvent.RequestFiled filed) {
			List<String> pieces = Quote.pieces(filed.filing().details());
			return (pieces.size() > 1) ? Quote.of(CardWords.REST, pieces.subList(1, pieces.size())) : List.of();
		}
		return List.of();
	}

	private static boolean isDeleted(ThreadEvent.NoteTaken note) {
		return note.text().isBlank() && note.origin().filter((origin) -> !origin.files().isEmpty()).isEmpty();
	}

	private static String who(Participant person) {
		return "*" + CardWords.name(person) + "*";
	}

}
