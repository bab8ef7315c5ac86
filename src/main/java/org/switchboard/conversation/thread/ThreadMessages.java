package org.switchboard.conversation.thread;

import java.util.Optional;

import org.springframework.stereotype.Component;

import org.switchboard.delivery.Deliveries;
import org.switchboard.delivery.DeliveryRef;
import org.switchboard.delivery.MessagePlace;
import org.switchboard.directory.Directories;
import org.switchboard.directory.Directory;
import org.switchboard.intake.draft.Drafts;
import org.switchboard.request.RefusalWords;
import org.switchboard.request.Requests;
import org.switchboard.request.lifecycle.Caller;
import org.switchboard.request.lifecycle.Origin;
import org.switchboard.request.lifecycle.Outcome;
import org.switchboard.request.lifecycle.Participant;
import org.switchboard.request.lifecycle.Refusal;
import org.switchboard.request.lifecycle.Request;
import org.switchboard.request.lifecycle.RequestAction;
import org.switchboard.request.lifecycle.RequestCommand;
import org.switchboard.request.lifecycle.RequestId;
import org.switchboard.request.lifecycle.RequestState;
import org.switchboard.request.lifecycle.SchoolCommand;
import org.switchboard.request.lifecycle.TeamCommand;
import org.switchboard.request.lifecycle.ThreadCommand;
import org.switchboard.slack.SlackNames;

/** Adds what people write in the thread of a card to the request. */
@Component
class ThreadMessages {

	/** Slack retries immediately, and then after a minute. */
	private static final int AFTER_A_MINUTE = 2;

	private final Deliveries deliveries;

	private final Requests requests;

	private final Directories directories;

	private final LateReplies lateReplies;

	private final Drafts drafts;

	private final FirstReplyListener firstReplies;

	private final StudentHold students;

	private final SlackNames names;

	ThreadMessages(Deliveries deliveries, Requests requests, Directories directories, LateReplies lateReplies,
			Drafts drafts, FirstReplyListener firstReplies, StudentHold students, SlackNames names) {
		this.deliveries = deliveries;
		this.requests = requests;
		this.directories = directories;
		this.lateReplies = lateReplies;
		this.drafts = drafts;
		this.firstReplies = firstReplies;
		this.students = students;
		this.names = names;
	}

	// handles a message; doing it twice changes nothing
	Optional<String> take(HeardMessage heard, int retry) {
		return heard.thread().map((thread) -> take(heard, thread, retry)).orElseGet(() -> toUs(heard));
	}

	private Optional<String> take(HeardMessage heard, MessagePlace thread, int retry) {
		Optional<DeliveryRef> ours = this.deliveries.at(heard.workspace(), thread);
		if (ours.isEmpty() && heard.ours() && retry < AFTER_A_MINUTE) {
			throw new CardNotKnownYet(heard);
		}
		Optional<RequestId> id = ours.flatMap((message) -> RequestId.parse(message.about()));
		if (id.isPresent()) {
			return take(heard, id.get(), card(heard, id.get(), ours.get()));
		}
		return ours.map((message) -> !Drafts.isDraft(message)).orElse(heard.ours())
				? Optional.of(ThreadWords.NOT_DELIVERED) : toUs(heard);
	}

	// below a message that only mentions the request, the author's role decides whose
	// words these are
	private String card(HeardMessage heard, RequestId id, DeliveryRef below) {
		if (below.about().equals(below.subject()) && !StudentHold.isQuestion(below)) {
			return below.name();
		}
		if (!heard.isDirect()) {
			return Origin.TEAM_ELSEWHERE;
		}
		// someone who may do both writes as the team, so that none of their notes reach
		// the school
		Optional<Request> replies = find(heard, id, RequestAction.REPLY);
		return find(heard, id, RequestAction.WRITE)
			.map((request) -> request.filing().requester().userId().equals(heard.user()) ? Origin.REQUESTER
					: Origin.SCHOOL_ELSEWHERE)
			.filter((card) -> card.equals(Origin.REQUESTER) || replies.isEmpty())
			.orElse(Origin.TEAM_ELSEWHERE);
	}

	private Optional<Request> find(HeardMessage heard, RequestId id, RequestAction action) {
		return this.requests.find(heard.workspace(), id, heard.user(), action);
	}

	private Optional<String> toUs(HeardMessage heard) {
		return heard.isDirect() ? this.drafts.ofDirectMessage(heard.workspace(), heard.written()) : Optional.empty();
	}

	private Optional<String> take(HeardMessage heard, RequestId id, String card) {
		Directory directory = this.directories.of(heard.workspace());
		Optional<Participant> by = new Caller(heard.workspace(), directory, heard.user()).participant();
		if (by.isEmpty()) {
			return Optional.of(RefusalWords.stranger(directory));
		}
		String text = heard.typed(directory, this.names);
		if (text.isEmpty() && heard.body().files().isEmpty()) {
			return Optional.empty();
		}
		Origin origin = new Origin(card, heard.place().channel(), heard.place().ts(), heard.attachments());
		if (card.startsWith(Origin.NOTICE)) {
			return Optional.of(ThreadWords.NOT_DELIVERED);
		}
		if (origin.isOfAnApprover()) {
			return Optional.of(ThreadWords.NOBODY_READS);
		}
		RequestCommand command = command(by.get(), text, origin);
		if (this.students.hold(heard, id, text, command instanceof ThreadCommand.TakeNote, Optional.empty(),
				directory)) {
			return Optional.empty();
		}
		Outcome outcome = this.requests.act(heard.workspace(), id, heard.intent(), command);
		if (outcome instanceof Outcome.Refused refused) {
			return (origin.isOfTheSchool() && isDone(refused.refusal()))
					? this.lateReplies.take(heard, id, by.get(), text, origin)
					: Optional.of(words(refused.refusal(), id, heard));
		}
		if (command instanceof TeamCommand.Reply && outcome instanceof Outcome.Changed changed) {
			this.firstReplies.passedOn(heard, changed.request());
		}
		return Optional.empty();
	}

	private static boolean isDone(Refusal refusal) {
		return refusal instanceof Refusal.NotOpen ended && ended.state() != RequestState.CANCELLED;
	}

	// people who see a card in a channel know that the request exists
	private static String words(Refusal refusal, RequestId id, HeardMessage heard) {
		return (refusal instanceof Refusal.RequestUnknown && !heard.isDirect()) ? ThreadWords.NOT_THE_TEAM
				: RefusalWords.of(refusal, id, heard.user());
	}

	private static RequestCommand command(Participant by, String text, Origin origin) {
		Optional<Origin> there = Optional.of(origin);
		if (origin.isOfTheSchool()) {
			return new SchoolCommand.Write(by, text, there);
		}
		return TeamNoteMark.note(text)
			.<RequestCommand>map((note) -> new ThreadCommand.TakeNote(by, note, there))
			.orElseGet(() -> new TeamCommand.Reply(by, text, there));
	}

}
