package org.switchboard.conversation.thread;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.switchboard.delivery.Deliveries;
import org.switchboard.delivery.MessagePlace;
import org.switchboard.directory.Directories;
import org.switchboard.directory.Directory;
import org.switchboard.directory.ThreadReplies;
import org.switchboard.request.RefusalWords;
import org.switchboard.request.Requests;
import org.switchboard.request.lifecycle.Caller;
import org.switchboard.request.lifecycle.DeleteMessage;
import org.switchboard.request.lifecycle.EditedHistory;
import org.switchboard.request.lifecycle.Origin;
import org.switchboard.request.lifecycle.Outcome;
import org.switchboard.request.lifecycle.Participant;
import org.switchboard.request.lifecycle.Request;
import org.switchboard.request.lifecycle.RequestCommand;
import org.switchboard.request.lifecycle.RequestEvent;
import org.switchboard.request.lifecycle.RequestHistory;
import org.switchboard.request.lifecycle.RequestId;
import org.switchboard.request.lifecycle.ThreadCommand;
import org.switchboard.request.lifecycle.ThreadEvent;
import org.switchboard.slack.MessageReceipt;
import org.switchboard.slack.SlackNames;

/** Applies edits and deletions of messages that people wrote in a card's thread. */
@Component
class ThreadCorrections {

	/** How long Slack may still deliver the message itself. */
	private static final Duration RETRIES = Duration.ofMinutes(7);

	private final Deliveries deliveries;

	private final Requests requests;

	private final Directories directories;

	private final StudentHold students;

	private final ThreadMessages messages;

	private final SlackNames names;

	private final Clock clock;

	ThreadCorrections(Deliveries deliveries, Requests requests, Directories directories, StudentHold students,
			ThreadMessages messages, SlackNames names, Clock clock) {
		this.deliveries = deliveries;
		this.requests = requests;
		this.directories = directories;
		this.students = students;
		this.messages = messages;
		this.names = names;
		this.clock = clock;
	}

	// applies a correction; doing it twice changes nothing. While the author is asked
	// about it, the other side keeps the earlier text
	Optional<String> take(HeardMessage heard, String edition, int retry) {
		Optional<RequestId> id = heard.thread()
			.filter((thread) -> !thread.equals(heard.place()))
			.flatMap((thread) -> this.deliveries.at(heard.workspace(), thread))
			.flatMap((ours) -> RequestId.parse(ours.about()));
		Directory directory = this.directories.of(heard.workspace());
		Optional<Participant> writer = new Caller(heard.workspace(), directory, heard.user()).participant();
		String text = heard.typed(directory, this.names);
		if (id.isEmpty() || (writer.isEmpty() && !heard.user().isEmpty() && !text.isEmpty())) {
			return Optional.empty();
		}
		Origin place = heard.origin();
		Optional<RequestHistory> held = heard.storedIn(this.requests, id.get());
		Optional<RequestEvent> before = held.flatMap((history) -> new EditedHistory(history.events()).at(place));
		if (before.isEmpty()) {
			return unknown(heard, id.get(), text, retry);
		}
		Participant by = writer.orElseGet(before.get()::by);
		Origin origin = new Origin(before.get().origin().orElseThrow().card(), place.channel(), place.ts());
		Request holder = held.orElseThrow().request();
		ThreadReplies replies = holder.team().threadReplies();
		boolean note = before.get() instanceof ThreadEvent.NoteTaken
				|| (!origin.isOfTheSchool() && TeamNoteMark.note(text).isPresent());
		if (this.students.hold(heard, id.get(), text, note, Optional.of(edition), directory)) {
			return Optional.empty();
		}
		Optional<String> told = new Correction(heard, holder.id(), by, origin, edition, replies).of(before.get(), text);
		this.students.settle(heard, id.get(), text.isEmpty() ? ThreadWords.NOTHING_TO_SEND : ThreadWords.SENT);
		return told;
	}

	// a message that was held back is sent once it no longer mentions a student
	private Optional<String> unknown(HeardMessage heard, RequestId id, String text, int retry) {
		if (text.isEmpty() && this.students.settle(heard, id, ThreadWords.NOTHING_TO_SEND)) {
			return Optional.empty();
		}
		if (heard.anyway() || this.students.isAsked(heard, id)) {
			return sent(heard, id, retry);
		}
		if (retry < MessageReceipt.RETRIES && isYoung(heard.place())) {
			throw new MessageNotKnownYet(heard);
		}
		return heard.body().text().isEmpty() ? Optional.empty() : Optional.of(ThreadWords.NEVER_PASSED_ON);
	}

	// sends it, unless the author has to be asked again
	private Optional<String> sent(HeardMessage heard, RequestId id, int retry) {
		Optional<String> told = this.messages.take(heard, retry);
		heard.storedIn(this.requests, id)
			.flatMap((history) -> new EditedHistory(history.events()).at(heard.origin()))
			.ifPresent((sent) -> this.students.settle(heard, id, ThreadWords.SENT));
		return told;
	}

	private boolean isYoung(MessagePlace message) {
		Instant written = Instant.ofEpochSecond(Long.parseLong(message.ts().replaceFirst("\\..*", "")));
		return written.plus(RETRIES).isAfter(this.clock.instant());
	}

	/** One correction of a message by its author. */
	private final class Correction {

		private final HeardMessage heard;

		private final RequestId id;

		private final Participant by;

		private final Origin origin;

		private final String edition;

		private final ThreadReplies replies;

		Correction(HeardMessage heard, RequestId id, Participant by, Origin origin, String edition,
				ThreadReplies replies) {
			this.heard = heard;
			this.id = id;
			this.by = by;
			this.origin = origin;
			this.edition = edition;
			this.replies = replies;
		}

		// a note stays a note, so that it can't be shown by mistake
		Optional<String> of(RequestEvent before, String text) {
			Optional<String> note = this.origin.isOfTheSchool() ? Optional.empty() : TeamNoteMark.note(text);
			if (before instanceof ThreadEvent.NoteTaken) {
				Optional<String> refused = says(note.orElse(text));
				boolean tells = !text.isEmpty() && note.isEmpty() && this.replies == ThreadReplies.TO_SCHOOL;
				return (refused.isPresent() || !tells) ? refused : Optional.of(ThreadWords.STAYS_A_NOTE);
			}
			if (note.isEmpty()) {
				boolean filesStay = text.isEmpty() && before.origin().filter((at) -> !at.files().isEmpty()).isPresent();
				return says(text).or(() -> Optional.of(ThreadWords.FILES_STAY).filter((words) -> filesStay));
			}
			Origin taken = before.origin().orElseThrow();
			return acts(new ThreadCommand.TakeBack(this.by, taken, note.get()), "note").or(() -> Optional
				.of(ThreadWords.isANoteNow(ThreadCorrections.this.requests, this.heard.workspace(), this.id, taken)));
		}

		private Optional<String> says(String text) {
			if (text.isEmpty()) {
				return told(ThreadCorrections.this.requests.act(this.heard.workspace(), this.id, intent("correction"),
						new DeleteMessage(this.by, this.origin, this.edition)));
			}
			return acts(new ThreadCommand.Correct(this.by, this.origin, Optional.of(text), this.edition), "correction");
		}

		private Optional<String> acts(RequestCommand command, String kind) {
			return told(ThreadCorrections.this.requests.act(this.heard.workspace(), this.id, intent(kind), command));
		}

		private String intent(String kind) {
			return kind + ":" + this.origin.channel() + ":" + this.origin.ts() + ":" + this.edition;
		}

		private Optional<String> told(Outcome outcome) {
			return (outcome instanceof Outcome.Refused refused)
					? Optional.of(RefusalWords.of(refused.refusal(), this.id, this.heard.user())) : Optional.empty();
		}

	}

}
