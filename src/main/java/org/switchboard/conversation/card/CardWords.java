package org.switchboard.conversation.card;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.switchboard.delivery.Message;
import org.switchboard.directory.ThreadReplies;
import org.switchboard.request.WordsByType;
import org.switchboard.request.lifecycle.DepartureEvent;
import org.switchboard.request.lifecycle.Participant;
import org.switchboard.request.lifecycle.Request;
import org.switchboard.request.lifecycle.ServingTeam;
import org.switchboard.slack.SlackDate;
import org.switchboard.slack.SlackLimits;
import org.switchboard.slack.SlackText;

/** The wording of the cards. */
public final class CardWords {

	static final String FILL_THIS_IN = "This field is required.";

	static final String TOO_LONG = "Keep this to " + SlackLimits.TEXT_INPUT + " characters or fewer.";

	static final String NOTE = ":memo:";

	static final String CHANGED_LATER = "_This was edited later._";

	static final String DETAILS = "Details:";

	static final String REST = "Details, continued:";

	static final String DELETED = "_This message was deleted._";

	private static final String DISCREET = "New message on a confidential request";

	private static final WordsByType<DepartureEvent, String, String> LEFT = new WordsByType<DepartureEvent, String, String>(
			DepartureEvent.class)
		.when(DepartureEvent.OwnerLeft.class, (left, none) -> name(left.who()) + " is no longer available. "
				+ left.to().map((heir) -> name(heir) + " is taking over.").orElse("Someone else will pick this up."))
		.when(DepartureEvent.LeadChanged.class,
				(changed, none) -> name(changed.to()) + " took this over from " + name(changed.from())
						+ " as team lead.")
		.when(DepartureEvent.RequesterLeft.class,
				(left, none) -> name(left.who()) + " can't reply anymore: their Slack account was deactivated.")
		.complete();

	private CardWords() {
	}

	/** Returns the status for the team, in mrkdwn. */
	public static String stateForTeam(Request request) {
		return switch (request.state()) {
			case NEW -> ":new: Unassigned";
			case CLAIMED -> ":large_blue_circle: In progress";
			case WAITING -> ":speech_balloon: Waiting on " + name(request.filing().requester());
			case RESOLVED -> ":white_check_mark: Resolved";
			case CLOSED -> ":white_check_mark: Closed";
			case CANCELLED -> ":heavy_minus_sign: Canceled";
		};
	}

	/** Returns the status for the requester, in mrkdwn. */
	public static String stateForRequester(Request request) {
		String team = SlackText.escape(request.team().name());
		return switch (request.state()) {
			case NEW -> ":hourglass_flowing_sand: Sent to " + team;
			case CLAIMED -> ":large_blue_circle: " + owner(request) + " is working on it";
			case WAITING -> ":speech_balloon: " + owner(request) + " is waiting for your reply";
			// unassigned if it was resolved with the request it is linked to
			case RESOLVED -> ":white_check_mark: "
					+ request.owner().map((owner) -> name(owner) + " marked this resolved").orElse("Resolved");
			case CLOSED -> ":white_check_mark: Closed";
			case CANCELLED -> ":heavy_minus_sign: Canceled";
		};
	}

	// a mention rings once, when the card is posted; a confidential request has its card
	// in a direct message, which rings by itself
	static String paged(ServingTeam team) {
		List<String> ids = team.onCall().isEmpty() ? List.of(team.lead().userId()) : team.onCall();
		return "On call: " + ids.stream()
			.map((id) -> id.startsWith("S") ? "<!subteam^" + id + ">" : "<@" + id + ">")
			.collect(Collectors.joining(" "));
	}

	static String owner(Request request) {
		return request.owner().map(CardWords::name).orElse(SlackText.escape(request.team().name()));
	}

	static String name(Participant person) {
		return SlackText.escape(person.name());
	}

	// who submitted it, in a line, if that wasn't the requester
	static String filedFor(Request request) {
		Participant filedBy = request.filing().filedBy();
		return filedBy.is(request.filing().requester()) ? "" : "Submitted by " + name(filedBy) + "\n";
	}

	static String filed(Request request, ZoneId zone) {
		Participant filedBy = request.filing().filedBy();
		String onBehalf = filedBy.is(request.filing().requester()) ? "" : " by " + name(filedBy);
		return "Submitted " + SlackDate.ago(request.filedAt(), zone) + onBehalf;
	}

	static String threadGoesTo(Request request) {
		String requester = name(request.filing().requester());
		return (request.team().threadReplies() == ThreadReplies.TEAM_ONLY)
				? "Replies stay with the team. Use *Reply…* for the school."
				: "Replies go to " + requester + ". :lock: starts a note.";
	}

	static String threadGoesToTeam(Request request) {
		return request.filing().confidential()
				? "Confidential: only you, the team lead, the person assigned and any approver can see this. "
						+ "Reply in this thread to message them."
				: "Reply in this thread to message the team.";
	}

	static String reopened(String text) {
		return text.isBlank() ? " reopened this." : " reopened this:";
	}

	/** Returns what changes because someone left, in mrkdwn. */
	public static String left(DepartureEvent event) {
		return LEFT.of(event, "");
	}

	static String date(Instant instant, ZoneId zone) {
		return SlackDate.of(instant, zone);
	}

	/**
	 * Returns the message without anything a locked phone shouldn't show. Only messages
	 * about confidential requests change.
	 */
	public static Message discreet(Request request, Message message) {
		return request.filing().confidential() ? message.notifying(DISCREET) : message;
	}

	// what a message in a request's thread is about, for those who see only its
	// notification
	static Message notifying(Request request, Message message) {
		return discreet(request,
				message.notifying(request.id() + " " + CardBlocks.summary(request) + ": " + message.text()));
	}

	static @Nullable String notice(Request request) {
		return request.filing().confidential() ? DISCREET : null;
	}

	static String movedOn(Request request) {
		if (request.filing().confidential()) {
			return "*" + request.id() + "* is no longer with you.";
		}
		return "*" + request.id() + "* is now with *" + SlackText.escape(request.team().name()) + "*.";
	}

}
