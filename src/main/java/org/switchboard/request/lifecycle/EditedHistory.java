package org.switchboard.request.lifecycle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.switchboard.request.lifecycle.RelationEvent.FollowUpFiled;
import org.switchboard.request.lifecycle.RelationEvent.WordPassedOn;
import org.switchboard.request.lifecycle.RequestEvent.ReplyGiven;
import org.switchboard.request.lifecycle.RequestEvent.RequesterWrote;
import org.switchboard.request.lifecycle.ThreadEvent.MessageCorrected;
import org.switchboard.request.lifecycle.ThreadEvent.NoteTaken;

/** A request's history with later edits applied. */
public final class EditedHistory {

	private final List<RequestEvent> history;

	private final Map<String, Integer> newest = new HashMap<>();

	private final Map<Integer, List<MessageCorrected>> corrections = new HashMap<>();

	/** Reads a history, oldest first. */
	public EditedHistory(List<RequestEvent> history) {
		this.history = history;
		for (int i = 0; i < history.size(); i++) {
			read(i);
		}
	}

	private void read(int index) {
		RequestEvent event = this.history.get(index);
		event.origin().ifPresent((origin) -> this.newest.put(origin.intent(), index));
		if (event instanceof MessageCorrected correction && this.newest.containsKey(correction.message().intent())) {
			this.corrections
				.computeIfAbsent(this.newest.get(correction.message().intent()), (none) -> new ArrayList<>())
				.add(correction);
		}
	}

	/**
	 * Returns the same number of events, each with its current words. Deleted messages
	 * are blank; messages turned into notes lose their files, too.
	 */
	public List<RequestEvent> today() {
		List<RequestEvent> today = new ArrayList<>(this.history);
		this.corrections.forEach((index, made) -> today.set(index, corrected(today.get(index), last(made))));
		return today;
	}

	/** Returns the event that made a version, once for each of its wordings. */
	public List<RequestEvent> wordings(int version) {
		RequestEvent event = this.history.get(version - 1);
		List<RequestEvent> wordings = new ArrayList<>(List.of(event));
		this.corrections.getOrDefault(version - 1, List.of())
			.forEach((made) -> wordings.add(worded(event, made.text().orElse(""), event.origin())));
		return wordings;
	}

	/** Returns where in the history the deleted messages and their edits are. */
	public Set<Integer> deleted() {
		Set<Integer> deleted = new HashSet<>();
		this.corrections.forEach((index, made) -> {
			if (last(made).text().orElse("").isEmpty()) {
				deleted.add(index);
				made.forEach((correction) -> deleted.add(this.history.indexOf(correction)));
			}
		});
		return deleted;
	}

	/** Returns which version an edit is about, if that is in the history. */
	public Optional<Integer> corrected(MessageCorrected correction) {
		return this.corrections.entrySet()
			.stream()
			.filter((entry) -> entry.getValue().contains(correction))
			.map((entry) -> entry.getKey() + 1)
			.findFirst();
	}

	/** Returns the event of a message with its current words, if it is in the history. */
	public Optional<RequestEvent> at(Origin origin) {
		return Optional.ofNullable(this.newest.get(origin.intent())).map(today()::get);
	}

	/** Returns the new request that a message became. */
	public Optional<RequestId> followUp(Origin message) {
		return this.history.stream()
			.filter((event) -> event instanceof FollowUpFiled filed
					&& filed.message().intent().equals(message.intent()))
			.map((event) -> ((FollowUpFiled) event).next())
			.findFirst();
	}

	/**
	 * Returns the Slack timestamp of a message's latest edit; empty if it was never
	 * edited.
	 */
	public Optional<String> edition(Origin origin) {
		return Optional.ofNullable(this.newest.get(origin.intent()))
			.map(this.corrections::get)
			.map((made) -> last(made).edition());
	}

	private static MessageCorrected last(List<MessageCorrected> made) {
		MessageCorrected last = made.get(0);
		for (MessageCorrected correction : made) {
			last = (correction.edition().compareTo(last.edition()) >= 0) ? correction : last;
		}
		return last;
	}

	private static RequestEvent corrected(RequestEvent event, MessageCorrected last) {
		return worded(event, last.text().orElse(""),
				last.takesBack() ? event.origin().map(Origin::withoutFiles) : event.origin());
	}

	private static RequestEvent worded(RequestEvent event, String text, Optional<Origin> origin) {
		if (event instanceof ReplyGiven reply) {
			return new ReplyGiven(reply.at(), reply.by(), text, origin);
		}
		if (event instanceof RequesterWrote wrote) {
			return new RequesterWrote(wrote.at(), wrote.by(), text, origin);
		}
		if (event instanceof WordPassedOn passed) {
			return new WordPassedOn(passed.at(), passed.by(), passed.from(), passed.department(), passed.kind(), text,
					origin);
		}
		NoteTaken note = (NoteTaken) event;
		return new NoteTaken(note.at(), note.by(), text, origin);
	}

}
