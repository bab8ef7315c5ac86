package org.switchboard.conversation.relation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.switchboard.request.lifecycle.AutoCloseEvent;
import org.switchboard.request.lifecycle.EditedHistory;
import org.switchboard.request.lifecycle.Origin;
import org.switchboard.request.lifecycle.RelationEvent;
import org.switchboard.request.lifecycle.RelationEvent.Kind;
import org.switchboard.request.lifecycle.RelationEvent.WordPassedOn;
import org.switchboard.request.lifecycle.Relations;
import org.switchboard.request.lifecycle.RelayedChange;
import org.switchboard.request.lifecycle.Request;
import org.switchboard.request.lifecycle.RequestEvent;
import org.switchboard.request.lifecycle.RequestEvent.RequesterWrote;
import org.switchboard.request.lifecycle.RequestId;
import org.switchboard.request.lifecycle.ThreadEvent.MessageCorrected;

/** What a request's last event means for others. Team-only notes never go anywhere. */
final class Propagation {

	private final Request request;

	private final List<RequestEvent> history;

	private final RequestEvent event;

	private final Duration reopenWithin;

	private final List<PropagatedCommand> all = new ArrayList<>();

	/**
	 * Reads a request and its history.
	 * @param reopenWithin how long a message from the school can still reopen something
	 */
	Propagation(Request request, List<RequestEvent> history, Duration reopenWithin) {
		this.reopenWithin = reopenWithin;
		this.request = request;
		this.history = history;
		this.event = history.get(history.size() - 1);
	}

	List<PropagatedCommand> all() {
		if (this.event instanceof MessageCorrected correction) {
			return corrected(correction);
		}
		relations();
		whole().ifPresent(this::toWhole);
		this.request.relations().linked().forEach(this::toLinked);
		List<RequestId> parts = this.request.relations().parts().stream().map(Relations.Part::id).toList();
		parts.forEach(this::toPart);
		schoolWrote().ifPresent((wrote) -> Stream.concat(parts.stream(), lapsed())
			.distinct()
			.forEach((part) -> pass(part, new RelayedChange.SchoolWrote(wrote))));
		return this.all;
	}

	// a correction goes where the message went, even to requests unlinked or done by now
	private List<PropagatedCommand> corrected(MessageCorrected correction) {
		return new EditedHistory(this.history).corrected(correction)
			.map((version) -> this.history.subList(0, version))
			.map((until) -> new Propagation(Request.replay(this.request.id(), until), until, this.reopenWithin).all())
			.orElse(List.of())
			.stream()
			.map((message) -> new PropagatedCommand(message.to(), new RelayedChange.Same(correction)))
			.toList();
	}

	private void relations() {
		if (this.event instanceof RelationEvent.RequestLinked linked) {
			pass(linked.incident(),
					new RelayedChange.Link(linked.by(), this.request.id(), this.request.filing().schoolName()));
		}
		if (this.event instanceof RelationEvent.RequestUnlinked unlinked) {
			pass(unlinked.incident(), new RelayedChange.Unlink(unlinked.by(), this.request.id()));
		}
		if (this.event instanceof RequestEvent.RequestFiled || this.event instanceof RequestEvent.RequestReopened) {
			whole().ifPresent((whole) -> pass(whole, new RelayedChange.Part(this.event.by(), this.request.id(),
					this.request.team().name(), reopened())));
		}
	}

	private Optional<WordPassedOn> reopened() {
		return (this.event instanceof RequestEvent.RequestReopened reopened)
				? Optional.of(word(Kind.REPLY, reopened.text())) : Optional.empty();
	}

	// the requester of a part reads the team's words on the whole request
	private void toWhole(RequestId whole) {
		written().ifPresent((word) -> pass(whole, new RelayedChange.Word(word)));
		if (this.event instanceof AutoCloseEvent.RequesterReminded) {
			pass(whole, new RelayedChange.Word(word(Kind.REMINDER, "")));
		}
		if (isEnd()) {
			pass(whole, new RelayedChange.Word(word(Kind.DONE, "")));
		}
	}

	// a question to one school isn't for the others, nor is anything that a department
	// helping that school writes
	private void toLinked(RequestId linked) {
		written().filter((word) -> word.kind() != Kind.QUESTION)
			.ifPresent((word) -> pass(linked,
					(word.kind() == Kind.DONE) ? new RelayedChange.Resolve(word) : new RelayedChange.Word(word)));
	}

	private void toPart(RequestId part) {
		if (isEnd()) {
			pass(part, new RelayedChange.Same(this.event));
		}
		written().or(this::ofOthers)
			.filter((word) -> !word.from().equals(part))
			.ifPresent((word) -> pass(part, new RelayedChange.Word(word)));
	}

	private Optional<RequesterWrote> schoolWrote() {
		if (this.event instanceof RequestEvent.RequestReopened reopened && !reopened.text().isEmpty()
				&& reopened.wantsReply(this.request)) {
			return Optional.of(new RequesterWrote(reopened.at(), reopened.by(), reopened.text()));
		}
		return (this.event instanceof RequesterWrote wrote) ? Optional.of(wrote) : Optional.empty();
	}

	// parts that closed because the school didn't answer; a thank-you isn't an answer
	private Stream<RequestId> lapsed() {
		Instant since = this.event.at().minus(this.reopenWithin);
		return this.history.stream()
			.filter((earlier) -> this.request.state().isOpen() && earlier instanceof WordPassedOn word && word.isLapse()
					&& word.at().isAfter(since))
			.map((earlier) -> ((WordPassedOn) earlier).from());
	}

	// what other parts' teams wrote to the requester, or the team that leads this one
	private Optional<WordPassedOn> ofOthers() {
		return (this.event instanceof WordPassedOn word && word.kind() != Kind.REMINDER && !word.isLapse())
				? Optional.of(word) : Optional.empty();
	}

	// what this request's own team wrote to the requester
	private Optional<WordPassedOn> written() {
		if (this.event instanceof RequestEvent.ReplyGiven reply) {
			return Optional.of(word(Kind.REPLY, reply.text()));
		}
		if (this.event instanceof RequestEvent.RequesterAsked asked) {
			return Optional.of(word(Kind.QUESTION, asked.text()));
		}
		return (this.event instanceof RequestEvent.RequestResolved resolved)
				? Optional.of(word(Kind.DONE, resolved.text())) : Optional.empty();
	}

	// names no card of the other request, so that it shows in all of its threads
	private WordPassedOn word(Kind kind, String text) {
		Optional<Origin> origin = this.event.origin()
			.map((place) -> new Origin(this.request.id().toString(), place.channel(), place.ts(), place.files()));
		return new WordPassedOn(this.event.at(), this.event.by(), this.request.id(),
				this.request.team().departmentName(), kind, text, origin);
	}

	private boolean isEnd() {
		return this.event instanceof RequestEvent.RequestCancelled
				|| this.event instanceof AutoCloseEvent.RequestLapsed;
	}

	private Optional<RequestId> whole() {
		return this.request.filing().partOf();
	}

	private void pass(RequestId to, RelayedChange what) {
		this.all.add(new PropagatedCommand(to, what));
	}

}
