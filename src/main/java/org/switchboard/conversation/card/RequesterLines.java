package org.switchboard.conversation.card;

import java.time.ZoneId;
import java.util.List;

import org.switchboard.delivery.Message;
import org.switchboard.request.UrgencyWords;
import org.switchboard.request.WordsByType;
import org.switchboard.request.WrittenMessage;
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

/** What the requester and followers read in a request's thread. */
final class RequesterLines {

	private static final WordsByType<RequestEvent, RequesterLines, List<Message>> LINES = new WordsByType<RequestEvent, RequesterLines, List<Message>>(
			RequestEvent.class)
		.when(RequestEvent.RequestReleased.class,
				(released,
						lines) -> Quote.of(CardWords.name(released.by()) + " can't finish this one. Someone else in "
								+ lines.team() + " will pick it up.", ""))
		.when(RequestEvent.RequestTransferred.class, (passed, lines) -> lines.transferred(passed))
		.when(RequestEvent.TeamNudged.class,
				(nudged, lines) -> Quote.of(lines.you(nudged.by()) + " asked for an update.", ""))
		.when(RequestEvent.UrgencyChanged.class,
				(changed,
						lines) -> Quote.of(CardWords.name(changed.by()) + " changed the urgency to "
								+ UrgencyWords.name(changed.urgency()) + "." + lines.dueBy(), ""))
		.when(RequestEvent.RequesterAsked.class,
				(asked, lines) -> Quote.of(
						lines.someone(asked.by())
								+ lines.to(" has a question. Reply here.", " asked " + lines.requester() + ":"),
						asked.text()))
		.when(RequestEvent.ReplyGiven.class, (reply, lines) -> Quote.of(lines.someone(reply.by()) + ":", reply.text()))
		.when(RequestEvent.RequesterWrote.class,
				(wrote, lines) -> Quote.of(lines.you(wrote.by()) + " wrote:", wrote.text()))
		.when(RequestEvent.RequestResolved.class,
				(resolved,
						lines) -> Quote.of(lines.someone(resolved.by()) + " marked this resolved"
								+ lines.to(". Not fixed? Press *Reopen…* above.", ":"), resolved.text()))
		.when(RequestEvent.RequestReopened.class,
				(reopened, lines) -> Quote.of(lines.you(reopened.by()) + CardWords.reopened(reopened.text()),
						reopened.text()))
		.when(RequestEvent.RequestClosed.class,
				(closed, lines) -> Quote.of(CardWords.name(closed.by()) + " confirmed it's resolved.", ""))
		.when(RequestEvent.RequestCancelled.class,
				(cancelled, lines) -> Quote
					.of(lines.you(cancelled.by()) + " canceled this. The team will stop working on it.", ""))
		.when(AutoCloseEvent.RequesterReminded.class, (reminded, lines) -> lines.reminded(reminded))
		.when(AutoCloseEvent.RequestLapsed.class,
				(lapsed, lines) -> Quote.of("Closed because we didn't hear back."
						+ lines.to(" Still need help? Reply here to reopen it.", ""), ""))
		.when(RelationEvent.class, (tie, lines) -> lines.related(tie))
		// reminds the approvers, not the school
		.always(List.of(), ApprovalEvent.ApproversReminded.class)
		.when(ApprovalEvent.class,
				(approval, lines) -> Quote.of(ApprovalWords.happened(approval), ApprovalWords.text(approval)))
		.when(DepartureEvent.OwnerLeft.class, (left, lines) -> Quote.of(CardWords.left(left), ""))
		// already on the card, or only for the team
		.always(List.of(), RequestEvent.RequestFiled.class, RequestEvent.RequestClaimed.class,
				RequestEvent.RequestAssigned.class, DepartureEvent.class, ThreadEvent.class, ClockEvent.class,
				RatingEvent.class)
		.complete();

	private final Request after;

	private final Request latest;

	private final ZoneId zone;

	private final boolean isForFollowers;

	private RequesterLines(Request after, Request latest, ZoneId zone, boolean isForFollowers) {
		this.after = after;
		this.latest = latest;
		this.zone = zone;
		this.isForFollowers = isForFollowers;
	}

	static RequesterLines forRequester(Request after, Request latest, ZoneId zone) {
		return new RequesterLines(after, latest, zone, false);
	}

	// the same lines for readers who aren't the requester
	static RequesterLines forFollowers(Request after, Request latest, ZoneId zone) {
		return new RequesterLines(after, latest, zone, true);
	}

	// the card shows its reader what they just did; only their words are worth a line
	List<Message> of(RequestEvent event) {
		boolean isOwnClick = !this.isForFollowers && event.by().is(this.after.filing().requester())
				&& WrittenMessage.of(event).words().isEmpty();
		return isOwnClick ? List.of() : LINES.of(event, this);
	}

	private List<Message> transferred(RequestEvent.RequestTransferred passed) {
		return Quote.of(passed.by().is(Participant.SWITCHBOARD) ? "This is now with " + team() + "."
				: "We've moved this to " + team() + ", who can help with it.", "");
	}

	private List<Message> reminded(AutoCloseEvent.RequesterReminded reminded) {
		return Quote.of("*" + CardWords.owner(this.after) + "* is waiting for "
				+ to("your reply. If we don't hear back, this closes ",
						"a reply from " + requester() + ". Without one, this closes ")
				+ CardWords.date(reminded.closesAt(), this.zone) + ".", "");
	}

	private List<Message> related(RelationEvent tie) {
		String what = RelationWords.happenedForRequester(tie, this);
		return what.isEmpty() ? List.of() : Quote.of(what, RelationWords.text(tie));
	}

	private String dueBy() {
		boolean late = !this.after.answerDue().isAfter(this.after.clocks().asOf());
		return (late || this.latest.firstResponseAt().isPresent()) ? ""
				: " Expect a reply by " + CardWords.date(this.after.answerDue(), this.zone) + ".";
	}

	private String someone(Participant person) {
		return "*" + CardWords.name(person) + "* (" + SlackText.escape(this.after.team().departmentName()) + ")";
	}

	private String you(Participant person) {
		return (person.is(this.after.filing().requester()) && !this.isForFollowers) ? "You" : CardWords.name(person);
	}

	String requester() {
		return CardWords.name(this.after.filing().requester());
	}

	// picks the words for whoever reads this
	String to(String requester, String followers) {
		return this.isForFollowers ? followers : requester;
	}

	private String team() {
		return SlackText.escape(this.after.team().name());
	}

}
