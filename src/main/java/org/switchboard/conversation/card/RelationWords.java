package org.switchboard.conversation.card;

import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;

import org.switchboard.request.WordsByType;
import org.switchboard.request.lifecycle.Participant;
import org.switchboard.request.lifecycle.RelationEvent;
import org.switchboard.request.lifecycle.RelationEvent.WordPassedOn;
import org.switchboard.request.lifecycle.Relations;
import org.switchboard.request.lifecycle.Request;
import org.switchboard.request.lifecycle.RequestId;
import org.switchboard.slack.SlackText;

/** The wording of related requests. */
public final class RelationWords {

	static final String NO_SUCH_REQUEST = "That request doesn't exist or you don't have access. "
			+ "Type its key, like REQ-12.";

	static final String NO_SUCH_TEAM = "That team no longer exists. Choose another.";

	private static final int MOST_NAMED = 5;

	private static final WordsByType<RelationEvent, String, String> HAPPENED = new WordsByType<RelationEvent, String, String>(
			RelationEvent.class)
		.when(RelationEvent.RequestLinked.class,
				(linked, who) -> who + " linked this to " + linked.incident()
						+ ", which reports the same problem. Updates there reach this school too.")
		.when(RelationEvent.RequestUnlinked.class, RelationWords::unlinked)
		.when(RelationEvent.LinkGained.class,
				(gained, who) -> who + " linked " + gained.linked() + " of " + SlackText.escape(gained.schoolName())
						+ " to this. What you write here reaches that school too.")
		.when(RelationEvent.LinkLost.class, (lost, who) -> lost.linked() + " was unlinked.")
		.when(RelationEvent.PartAdded.class, RelationWords::partAdded)
		.when(RelationEvent.FollowUpFiled.class,
				(filed, who) -> who + " wrote again. That's a new request: " + filed.next() + ".")
		.when(RelationEvent.ResolutionHeld.class,
				(held, who) -> who + " marked this resolved. It stays open until everyone else is done:")
		.when(RelationEvent.WatchBegun.class, (begun, who) -> who + " is following this.")
		.when(RelationEvent.WatchEnded.class, (ended, who) -> who + " stopped following this.")
		.when(WordPassedOn.class, RelationWords::passedOn)
		.complete();

	private static final WordsByType<RelationEvent, RequesterLines, String> FOR_REQUESTER = new WordsByType<RelationEvent, RequesterLines, String>(
			RelationEvent.class)
		.always("Other schools reported the same problem. You'll get updates here.", RelationEvent.RequestLinked.class)
		.always("This is being handled on its own again.", RelationEvent.RequestUnlinked.class)
		.when(RelationEvent.PartAdded.class,
				(added, lines) -> "*" + SlackText.escape(added.team()) + "* is helping with this too.")
		.when(WordPassedOn.class, RelationWords::passedOnToRequester)
		.always("", RelationEvent.LinkGained.class, RelationEvent.LinkLost.class, RelationEvent.FollowUpFiled.class,
				RelationEvent.ResolutionHeld.class, RelationEvent.WatchBegun.class, RelationEvent.WatchEnded.class)
		.complete();

	private RelationWords() {
	}

	static String takesNoLinks(RequestId id) {
		return id + " can't be linked: it's confidential, part of another request, or no longer open.";
	}

	static String ended(RequestId id) {
		return id + " is no longer open. Reopen it if there's more to do.";
	}

	static String alreadyWith(Request whole) {
		return whole.team().name() + " already has this request.";
	}

	static String ledByYou(String team) {
		return "You lead " + team + ". For a confidential request, choose a team that someone else leads.";
	}

	static String askedToHelp(Participant by, Request whole) {
		return by.name() + " (" + whole.team().name() + ") asked you to help.";
	}

	static String watching(RequestId id) {
		return "You're following this. To stop, type `/request unfollow " + id + "`.";
	}

	static String unwatched(RequestId id) {
		return "You're no longer following *" + id + "*. To follow it again, type `/request follow " + id + "`.";
	}

	static String forRequester(Request request) {
		Relations relations = request.relations();
		StringBuilder words = new StringBuilder();
		if (!relations.parts().isEmpty()) {
			add(words,
					":jigsaw: Also helping: " + relations.parts()
						.stream()
						.map((part) -> SlackText.escape(part.team()))
						.distinct()
						.collect(Collectors.joining(", ")));
		}
		if (relations.incident().isPresent() || relations.hasLinks()) {
			add(words, ":link: Other schools reported the same problem. Updates go to everyone affected.");
		}
		watchers(words, relations);
		return words.toString();
	}

	static String forTeam(Request request) {
		Relations relations = request.relations();
		StringBuilder words = new StringBuilder();
		request.filing()
			.partOf()
			.ifPresent((whole) -> add(words,
					":jigsaw: Part of " + whole + ". What you tell the requester appears there."));
		if (!relations.parts().isEmpty()) {
			add(words,
					":jigsaw: Also helping: " + relations.parts()
						.stream()
						.limit(MOST_NAMED)
						.map((part) -> SlackText.escape(part.team()) + " (" + part.id() + ")")
						.collect(Collectors.joining(", ")));
		}
		relations.held()
			.ifPresent((held) -> add(words, ":hourglass: " + CardWords.name(held.by())
					+ " marked this resolved. It stays open until " + othersAre(relations) + "."));
		relations.incident()
			.ifPresent((incident) -> add(words,
					":link: Linked to " + incident + ". Updates there reach this school too."));
		if (relations.hasLinks()) {
			add(words, ":link: What you write here also reaches " + names(relations.linked()) + ".");
		}
		watchers(words, relations);
		return words.toString();
	}

	private static String othersAre(Relations relations) {
		return relations.parts().isEmpty() ? "it's approved" : "the other teams are done";
	}

	private static String names(List<RequestId> linked) {
		String names = linked.stream().limit(MOST_NAMED).map(RequestId::toString).collect(Collectors.joining(", "));
		int rest = linked.size() - MOST_NAMED;
		return (rest > 0) ? names + " and " + rest + " more" : names;
	}

	private static void watchers(StringBuilder words, Relations relations) {
		if (!relations.watchers().isEmpty()) {
			add(words, ":eyes: Followers: "
					+ relations.watchers().stream().map(CardWords::name).collect(Collectors.joining(", ")));
		}
	}

	private static void add(StringBuilder words, String line) {
		words.append('\n').append(line);
	}

	/**
	 * Returns what happened in mrkdwn, without the person's own words, for the team.
	 */
	public static String happened(RelationEvent event) {
		return HAPPENED.of(event, "*" + CardWords.name(event.by()) + "*");
	}

	private static String unlinked(RelationEvent.RequestUnlinked unlinked, String who) {
		return unlinked.by().is(Participant.SWITCHBOARD)
				? unlinked.incident() + " can no longer be linked to, so this is handled on its own again."
				: who + " unlinked this from " + unlinked.incident() + ".";
	}

	private static String partAdded(RelationEvent.PartAdded added, String who) {
		String team = "*" + SlackText.escape(added.team()) + "*";
		return added.by().is(Participant.SWITCHBOARD) ? team + " is helping with this again: " + added.part() + "."
				: who + " asked " + team + " to help with this: " + added.part() + ".";
	}

	private static String passedOn(WordPassedOn word, String who) {
		String where = " (" + SlackText.escape(word.department()) + ") ";
		return who + where + switch (word.kind()) {
			case REPLY -> "wrote in " + word.from() + ":";
			case QUESTION -> "asked the requester in " + word.from() + ":";
			case REMINDER -> "reminded the requester in " + word.from() + ".";
			case DONE -> (word.text().isEmpty() ? "finished " + word.from() + "." : "resolved " + word.from() + ":");
		};
	}

	static String text(RelationEvent event) {
		if (event instanceof WordPassedOn word) {
			return word.text();
		}
		return (event instanceof RelationEvent.ResolutionHeld held) ? held.text() : "";
	}

	/**
	 * Returns what happened, for people outside the team, without other requests' keys
	 * and schools; empty if it isn't for them.
	 */
	public static String happenedForOthers(RelationEvent event, Request request, ZoneId zone) {
		return happenedForRequester(event, RequesterLines.forFollowers(request, request, zone));
	}

	// what happened, for the requester and followers; empty if it isn't for them
	static String happenedForRequester(RelationEvent event, RequesterLines lines) {
		return FOR_REQUESTER.of(event, lines);
	}

	private static String passedOnToRequester(WordPassedOn word, RequesterLines lines) {
		String department = SlackText.escape(word.department());
		String who = "*" + CardWords.name(word.by()) + "* (" + department + ")";
		return switch (word.kind()) {
			case REPLY -> who + ":";
			case QUESTION -> who + lines.to(" has a question. Reply here.", " asked " + lines.requester() + ":");
			case REMINDER -> "*" + department + "* is waiting for "
					+ lines.to("your reply.", "a reply from " + lines.requester() + ".");
			case DONE ->
				(word.text().isEmpty() ? department + " is done with its part." : who + " marked their part resolved:");
		};
	}

}
