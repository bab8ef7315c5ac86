package org.switchboard.conversation.card;

import java.util.List;
import java.util.stream.Collectors;

import org.switchboard.request.lifecycle.Participant;
import org.switchboard.request.lifecycle.RelationEvent;
import org.switchboard.request.lifecycle.RelationEvent.WordPassedOn;
import org.switchboard.request.lifecycle.Relations;
import org.switchboard.request.lifecycle.Request;
import org.switchboard.request.lifecycle.RequestId;
import org.switchboard.slack.SlackText;

/**
 * What a request has to do with others, in words.
 */
public final class RelationWords {

	static final String NO_SUCH_REQUEST = "There is no such request that you can see. Please type its key, as REQ-12.";

	static final String NO_SUCH_TEAM = "This team is no more. Please choose another.";

	private static final int MOST_NAMED = 5;

	private RelationWords() {
	}

	static String takesNoLinks(RequestId id) {
		return id + " takes no links. Confidential requests do not, nor do parts of requests, nor those that are done.";
	}

	static String ended(RequestId id) {
		return id + " is done or cancelled by now. Reopen it if there is more to do.";
	}

	static String askedToHelp(Participant by, Request whole) {
		return by.name() + ", " + whole.team().name() + ", asked you to help.";
	}

	static String watching(RequestId id) {
		return "You are watching this. `/request unwatch " + id + "` ends that.";
	}

	static String unwatched(RequestId id) {
		return "You are not watching *" + id + "* any more. `/request watch " + id + "` begins it again.";
	}

	static String forRequester(Request request) {
		Relations ties = request.ties();
		StringBuilder words = new StringBuilder();
		if (!ties.parts().isEmpty()) {
			add(words,
					":jigsaw: Also working on it: " + ties.parts()
						.stream()
						.map((part) -> SlackText.escape(part.team()))
						.distinct()
						.collect(Collectors.joining(", ")));
		}
		if (ties.incident().isPresent() || ties.hasLinks()) {
			add(words, ":link: Others have the same trouble. What is said about it reaches all of you.");
		}
		watchers(words, ties);
		return words.toString();
	}

	static String forTeam(Request request) {
		Relations ties = request.ties();
		StringBuilder words = new StringBuilder();
		request.filing()
			.partOf()
			.ifPresent((whole) -> add(words,
					":jigsaw: A part of " + whole + ". What you tell the requester, they read there."));
		if (!ties.parts().isEmpty()) {
			add(words,
					":jigsaw: Others work on it too: " + ties.parts()
						.stream()
						.limit(MOST_NAMED)
						.map((part) -> part.id() + " with " + SlackText.escape(part.team()))
						.collect(Collectors.joining(", ")));
		}
		ties.held()
			.ifPresent((held) -> add(words, ":hourglass: Done, says " + CardWords.name(held.by())
					+ ". It is resolved once " + othersAre(ties) + "."));
		ties.incident()
			.ifPresent((incident) -> add(words,
					":link: Linked to " + incident + ". What is said there reaches this school too."));
		if (ties.hasLinks()) {
			add(words, ":link: What you write here also reaches " + names(ties.linked()) + ".");
		}
		watchers(words, ties);
		return words.toString();
	}

	private static String othersAre(Relations ties) {
		return ties.parts().isEmpty() ? "it is approved" : "the others are";
	}

	private static String names(List<RequestId> linked) {
		String names = linked.stream().limit(MOST_NAMED).map(RequestId::toString).collect(Collectors.joining(", "));
		int rest = linked.size() - MOST_NAMED;
		return (rest > 0) ? names + " and " + rest + " more" : names;
	}

	private static void watchers(StringBuilder words, Relations ties) {
		if (!ties.watchers().isEmpty()) {
			add(words, ":eyes: Also read by "
					+ ties.watchers().stream().map(CardWords::name).collect(Collectors.joining(", ")));
		}
	}

	private static void add(StringBuilder words, String line) {
		words.append('\n').append(line);
	}

	/**
	 * What happened, for its team and whoever watches.
	 * @param event what happened
	 * @return mrkdwn, without what was said
	 */
	public static String happened(RelationEvent event) {
		String who = "*" + CardWords.name(event.by()) + "*";
		if (event instanceof RelationEvent.RequestLinked linked) {
			return who + " linked this to " + linked.incident()
					+ ", which is about the same trouble. What is said there reaches this school too.";
		}
		if (event instanceof RelationEvent.RequestUnlinked unlinked) {
			return event.by().is(Participant.SWITCHBOARD)
					? unlinked.incident() + " takes no links, so this goes by itself again."
					: who + " unlinked this from " + unlinked.incident() + ".";
		}
		if (event instanceof RelationEvent.LinkGained gained) {
			return who + " linked " + gained.linked() + " of " + SlackText.escape(gained.schoolName())
					+ " to this: what you write here reaches that school too.";
		}
		if (event instanceof RelationEvent.LinkLost lost) {
			return lost.linked() + " is linked to this no more.";
		}
		if (event instanceof RelationEvent.PartAdded added) {
			return who + " asked *" + SlackText.escape(added.team()) + "* to help with this: " + added.part() + ".";
		}
		if (event instanceof RelationEvent.ResolutionHeld) {
			return who + " says that this is done. It is resolved once nothing is in the way any more:";
		}
		if (event instanceof RelationEvent.WatchBegun || event instanceof RelationEvent.WatchEnded) {
			return who + ((event instanceof RelationEvent.WatchBegun) ? " watches this." : " watches this no more.");
		}
		return passedOn((WordPassedOn) event, who);
	}

	private static String passedOn(WordPassedOn word, String who) {
		String where = ", " + SlackText.escape(word.department()) + ", ";
		return who + where + switch (word.kind()) {
			case REPLY -> "wrote in " + word.from() + ":";
			case QUESTION -> "asked the requester in " + word.from() + ":";
			case REMINDER -> "reminded the requester in " + word.from() + ".";
			case DONE -> (word.text().isEmpty() ? "ended " + word.from() + "." : "resolved " + word.from() + ":");
		};
	}

	static String text(RelationEvent event) {
		if (event instanceof WordPassedOn word) {
			return word.text();
		}
		return (event instanceof RelationEvent.ResolutionHeld held) ? held.text() : "";
	}

	// what happened, for who asked
	static String happenedForRequester(RelationEvent event) {
		if (event instanceof RelationEvent.RequestLinked) {
			return "Others have the same trouble. What is said about it reaches you here.";
		}
		if (event instanceof RelationEvent.RequestUnlinked) {
			return "This is looked at by itself again.";
		}
		if (event instanceof RelationEvent.PartAdded added) {
			return "*" + SlackText.escape(added.team()) + "* is helping with this too.";
		}
		return (event instanceof WordPassedOn word) ? passedOnToRequester(word) : "";
	}

	private static String passedOnToRequester(WordPassedOn word) {
		String department = SlackText.escape(word.department());
		String who = "*" + CardWords.name(word.by()) + "*, from " + department + ", ";
		return switch (word.kind()) {
			case REPLY -> who + "writes:";
			case QUESTION -> who + "asks you the following. Please answer here in the thread.";
			case REMINDER -> "*" + department + "* still needs an answer from you. Please write it here.";
			case DONE -> (word.text().isEmpty() ? department + " does no more about this."
					: who + "says that this is done on their side:");
		};
	}

}
