package org.switchboard.conversation.card;

import java.time.ZoneId;
import java.util.List;

import org.switchboard.delivery.Message;
import org.switchboard.request.UrgencyWords;
import org.switchboard.request.lifecycle.ApprovalEvent;
import org.switchboard.request.lifecycle.AutoCloseEvent;
import org.switchboard.request.lifecycle.DepartureEvent;
import org.switchboard.request.lifecycle.Participant;
import org.switchboard.request.lifecycle.RelationEvent;
import org.switchboard.request.lifecycle.Request;
import org.switchboard.request.lifecycle.RequestEvent;
import org.switchboard.slack.SlackText;

/**
 * What the requester reads in the thread of their request as things happen.
 */
final class RequesterLines {

	private final Request after;

	private final Request latest;

	private final ZoneId zone;

	RequesterLines(Request after, Request latest, ZoneId zone) {
		this.after = after;
		this.latest = latest;
		this.zone = zone;
	}

	List<Message> of(RequestEvent event) {
		if (event instanceof RequestEvent.RequestClaimed claimed) {
			return Quote.of(taken(claimed.by()), "");
		}
		if (event instanceof RequestEvent.RequestAssigned assigned) {
			return Quote.of(taken(assigned.to()), "");
		}
		if (event instanceof RequestEvent.RequestReleased released) {
			return Quote.of(CardWords.name(released.by()) + " could not go on with this. Somebody else of " + team()
					+ " will take it.", "");
		}
		if (event instanceof RequestEvent.RequestTransferred passed) {
			String why = passed.by().is(Participant.SWITCHBOARD) ? "." : ", who can help better.";
			return Quote.of("This is now with " + team() + why, "");
		}
		if (event instanceof RequestEvent.TeamNudged nudged) {
			return Quote.of(you(nudged.by()) + " asked how this is going.", "");
		}
		if (event instanceof RequestEvent.UrgencyChanged changed) {
			return Quote.of(CardWords.name(changed.by()) + " changed the urgency to "
					+ UrgencyWords.name(changed.urgency()) + dueBy() + ".", "");
		}
		if (event instanceof RelationEvent tie) {
			String what = RelationWords.happenedForRequester(tie);
			return what.isEmpty() ? List.of() : Quote.of(what, RelationWords.text(tie));
		}
		if (event instanceof ApprovalEvent approval && !(event instanceof ApprovalEvent.ApproversReminded)) {
			return Quote.of(ApprovalWords.happened(approval), ApprovalWords.text(approval));
		}
		if (event instanceof DepartureEvent.OwnerLeft left) {
			return Quote.of(CardWords.left(left), "");
		}
		return ofWords(event);
	}

	private List<Message> ofWords(RequestEvent event) {
		if (event instanceof RequestEvent.RequesterAsked asked) {
			return Quote.of(somebody(asked.by()) + ", asks you the following. Please press *Answer…* above.",
					asked.text());
		}
		if (event instanceof RequestEvent.ReplyGiven reply) {
			return Quote.of(somebody(reply.by()) + ", writes:", reply.text());
		}
		if (event instanceof RequestEvent.RequesterWrote wrote) {
			return Quote.of(you(wrote.by()) + " wrote:", wrote.text());
		}
		if (event instanceof RequestEvent.RequestResolved resolved) {
			return Quote.of(somebody(resolved.by()) + ", says that this is done. If it is not, press *Reopen…* above.",
					resolved.text());
		}
		if (event instanceof RequestEvent.RequestReopened reopened) {
			return Quote.of(you(reopened.by()) + CardWords.reopened(reopened.text()), reopened.text());
		}
		if (event instanceof AutoCloseEvent.RequesterReminded reminded) {
			return Quote.of(
					"*" + CardWords.owner(this.after) + "* still needs an answer from you. Please write it here. "
							+ "Without one, this is closed " + CardWords.date(reminded.closesAt(), this.zone) + ".",
					"");
		}
		if (event instanceof AutoCloseEvent.RequestLapsed) {
			return Quote.of("This is closed, as nobody answered. Do you still need it? Write here, and it goes on.",
					"");
		}
		if (event instanceof RequestEvent.RequestClosed) {
			return Quote.of("Thank you. This is closed.", "");
		}
		if (event instanceof RequestEvent.RequestCancelled cancelled) {
			return Quote.of(you(cancelled.by()) + " cancelled this. Nobody will work on it any more.", "");
		}
		return List.of();
	}

	private String taken(Participant owner) {
		return somebody(owner) + ", has taken this" + dueBy() + ".";
	}

	private String dueBy() {
		boolean answered = this.latest.firstResponseAt().isPresent();
		return answered ? "" : "; an answer is due " + CardWords.date(this.after.answerDue(), this.zone);
	}

	private String somebody(Participant person) {
		return "*" + CardWords.name(person) + "*, from " + SlackText.escape(this.after.team().departmentName());
	}

	private String you(Participant person) {
		return person.is(this.after.filing().requester()) ? "You" : CardWords.name(person);
	}

	private String team() {
		return SlackText.escape(this.after.team().name());
	}

}
