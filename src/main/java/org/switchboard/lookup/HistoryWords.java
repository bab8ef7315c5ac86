package org.switchboard.lookup;

import java.util.stream.Collectors;

import org.switchboard.conversation.card.ApprovalWords;
import org.switchboard.conversation.card.CardWords;
import org.switchboard.conversation.card.RelationWords;
import org.switchboard.request.WordsByType;
import org.switchboard.request.lifecycle.ApprovalEvent;
import org.switchboard.request.lifecycle.AutoCloseEvent;
import org.switchboard.request.lifecycle.ClockEvent;
import org.switchboard.request.lifecycle.DepartureEvent;
import org.switchboard.request.lifecycle.Participant;
import org.switchboard.request.lifecycle.RatingEvent;
import org.switchboard.request.lifecycle.RelationEvent;
import org.switchboard.request.lifecycle.RequestEvent;
import org.switchboard.request.lifecycle.ThreadEvent;
import org.switchboard.slack.SlackText;

/** A request's history, one sentence per event. */
final class HistoryWords {

	static final String DELETED = "_a message that was deleted_";

	private static final int MOST_WORDS = 300;

	private static final WordsByType<RequestEvent, String, String> SENTENCES = new WordsByType<RequestEvent, String, String>(
			RequestEvent.class)
		.when(RequestEvent.RequestFiled.class, (filed, who) -> who + " filed this. " + SlackText.escape(filed.reason()))
		.when(RequestEvent.RequestClaimed.class, (claimed, who) -> who + " claimed it.")
		.when(RequestEvent.RequestAssigned.class,
				(assigned, who) -> who + " assigned it to " + name(assigned.to()) + "."
						+ assigned.reason().map((why) -> " " + SlackText.escape(why)).orElse(""))
		.when(RequestEvent.RequestReleased.class, (released, who) -> who + " unassigned themselves.")
		.when(RequestEvent.RequestTransferred.class,
				(passed, who) -> who + " handed it off to " + SlackText.escape(passed.team().name()) + ".")
		.when(RequestEvent.UrgencyChanged.class, (changed, who) -> who + " changed the urgency.")
		.when(RequestEvent.TeamNudged.class, (nudged, who) -> who + " asked for an update.")
		.when(RequestEvent.RequesterAsked.class, (asked, who) -> who + " asked: " + words(asked.text()))
		.when(RequestEvent.RequesterWrote.class, (wrote, who) -> who + " wrote: " + message(wrote.text(), wrote))
		.when(RequestEvent.ReplyGiven.class, (reply, who) -> who + " answered: " + message(reply.text(), reply))
		.when(RequestEvent.RequestResolved.class, (resolved, who) -> who + " resolved it: " + words(resolved.text()))
		.when(RequestEvent.RequestReopened.class, (reopened, who) -> who + " reopened it: " + words(reopened.text()))
		.when(RequestEvent.RequestClosed.class, (closed, who) -> who + " closed it.")
		.when(RequestEvent.RequestCancelled.class, (cancelled, who) -> who + " canceled it.")
		.when(ThreadEvent.NoteTaken.class, (note, who) -> who + " left a team-only note: " + message(note.text(), note))
		.when(ThreadEvent.MessageCorrected.class, (correction, who) -> who + " edited a message.")
		.when(ThreadEvent.PersonJoined.class,
				(joined, who) -> who + " moved an old account's history to " + name(joined.now()) + ".")
		.when(ThreadEvent.WordsRemoved.class,
				(removed, who) -> removed.of()
					.map((person) -> who + " erased what " + name(person) + " wrote.")
					.orElse("Messages were deleted after the retention period."))
		.when(RelationEvent.class, (tie, who) -> RelationWords.happened(tie))
		.when(ApprovalEvent.ApprovalDeclined.class,
				(declined, who) -> ApprovalWords.happened(declined) + " " + words(declined.text()))
		.when(ApprovalEvent.class, (approval, who) -> ApprovalWords.happened(approval))
		.when(DepartureEvent.class, (departure, who) -> CardWords.left(departure))
		.when(ClockEvent.LateTaken.class, (taken, who) -> who + " is on it.")
		.when(ClockEvent.TermsChanged.class,
				(changed, who) -> "Its due times changed because " + switch (changed.cause()) {
					case POLICY -> "the district's targets changed.";
					case CALENDAR -> "the office calendar changed.";
				})
		.when(ClockEvent.AlarmRaised.class, (raised, who) -> switch (raised.alarm()) {
			case WARNING -> "The team was reminded that it's due soon.";
			case BREACH, LEAD, HEAD -> "The team was told that it's overdue.";
		})
		.when(RatingEvent.RatingAsked.class, (asked, who) -> "The requester was asked for a rating.")
		.when(RatingEvent.ResolutionRated.class, (rated, who) -> who + " rated it.")
		.when(AutoCloseEvent.RequesterReminded.class, (reminded, who) -> "The requester was reminded.")
		.when(AutoCloseEvent.RequestLapsed.class, (lapsed, who) -> "Closed: no reply from the school.")
		.complete();

	private HistoryWords() {
	}

	static String of(RequestEvent event) {
		return SENTENCES.of(event, name(event.by()));
	}

	private static String message(String text, RequestEvent event) {
		String files = event.origin()
			.stream()
			.flatMap((origin) -> origin.files().stream())
			.map((file) -> " :paperclip: " + words(file.name()))
			.collect(Collectors.joining());
		return ((text.isBlank() && files.isEmpty()) ? DELETED : words(text)) + files;
	}

	static String words(String text) {
		return SlackText.line(text, MOST_WORDS);
	}

	private static String name(Participant person) {
		return SlackText.escape(person.name());
	}

}
