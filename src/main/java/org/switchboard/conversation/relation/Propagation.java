package org.switchboard.conversation.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
import org.switchboard.request.lifecycle.RequestId;
import org.switchboard.request.lifecycle.ThreadEvent.MessageCorrected;

/** What a request's last event means for others. Team-only notes never go anywhere. */
final class Propagation {

	private final Request request;

	private final List<RequestEvent> history;

	private final RequestEvent event;

	private final List<PropagatedCommand> all = new ArrayList<>();

	Propagation(Request request, List<RequestEvent> history) {
		this.request = request;
		this.history = history;
		this.event = history.get(history.size() - 1);
	}

	List<PropagatedCommand> all() {
		relations();
		toWhole();
		toLinked();
		toParts();
		return this.all;
	}

	private void relations() {
		if (this.event instanceof RelationEvent.RequestLinked linked) {
			this.all.add(new PropagatedCommand(linked.incident(),
					new RelayedChange.Link(linked.by(), this.request.id(), this.request.filing().schoolName())));
		}
		if (this.event instanceof RelationEvent.RequestUnlinked unlinked) {
			this.all.add(new PropagatedCommand(unlinked.incident(),
					new RelayedChange.Unlink(unlinked.by(), this.request.id())));
		}
		if (this.event instanceof RequestEvent.RequestFiled || this.event instanceof RequestEvent.RequestReopened) {
			whole().ifPresent((whole) -> this.all.add(new PropagatedCommand(whole,
					new RelayedChange.Part(this.event.by(), this.request.id(), this.request.team().name()))));
		}
	}

	// the requester of a part reads the team's words on the whole request
	private void toWhole() {
		whole().ifPresent((whole) -> ofPart().or(this::correction)
			.ifPresent((passed) -> this.all.add(new PropagatedCommand(whole, passed))));
	}

	private Optional<RelayedChange> ofPart() {
		if (this.event instanceof RequestEvent.ReplyGiven reply) {
			return word(Kind.REPLY, reply.text());
		}
		if (this.event instanceof RequestEvent.RequesterAsked asked) {
			return word(Kind.QUESTION, asked.text());
		}
		if (this.event instanceof AutoCloseEvent.RequesterReminded) {
			return word(Kind.REMINDER, "");
		}
		if (this.event instanceof RequestEvent.RequestResolved resolved) {
			return word(Kind.DONE, resolved.text());
		}
		return isEnd() ? word(Kind.DONE, "") : Optional.empty();
	}

	private void toLinked() {
		List<RequestId> linked = addressed().linked();
		ofIncident().or(this::correction)
			.ifPresent((passed) -> linked.forEach((other) -> this.all.add(new PropagatedCommand(other, passed))));
	}

	// a question to one school isn't for the others
	private Optional<RelayedChange> ofIncident() {
		if (this.event instanceof RequestEvent.ReplyGiven reply) {
			return word(Kind.REPLY, reply.text());
		}
		if (this.event instanceof RequestEvent.RequestResolved resolved) {
			return Optional.of(new RelayedChange.Resolve(resolved.by(), resolved.text()));
		}
		return (this.event instanceof WordPassedOn passed && passed.kind() == Kind.REPLY)
				? Optional.of(new RelayedChange.Word(passed)) : Optional.empty();
	}

	private Optional<RelayedChange> correction() {
		return (this.event instanceof MessageCorrected correction && isByTeam(correction))
				? Optional.of(new RelayedChange.Same(correction)) : Optional.empty();
	}

	private boolean isEnd() {
		return this.event instanceof RequestEvent.RequestCancelled
				|| this.event instanceof AutoCloseEvent.RequestLapsed;
	}

	// names no card of the other request, so that it shows in all of its threads
	private Optional<RelayedChange> word(Kind kind, String text) {
		Optional<Origin> origin = this.event.origin()
			.map((place) -> new Origin(this.request.id().toString(), place.channel(), place.ts(), place.files()));
		return Optional.of(new RelayedChange.Word(new WordPassedOn(this.event.at(), this.event.by(), this.request.id(),
				this.request.team().departmentName(), kind, text, origin)));
	}

	private void toParts() {
		boolean bySchool = this.event instanceof RequestEvent.RequesterWrote
				|| (this.event instanceof MessageCorrected correction && correction.message().isOfTheSchool());
		if (bySchool || isEnd()) {
			for (Relations.Part part : addressed().parts()) {
				this.all.add(new PropagatedCommand(part.id(), new RelayedChange.Same(this.event)));
			}
		}
	}

	// a correction goes where the message went, though it may be unlinked or done by now
	private Relations addressed() {
		Optional<Integer> corrected = (this.event instanceof MessageCorrected correction)
				? new EditedHistory(this.history).corrected(correction) : Optional.empty();
		return corrected.map((version) -> Request.replay(this.request.id(), this.history.subList(0, version)))
			.orElse(this.request)
			.relations();
	}

	private boolean isByTeam(MessageCorrected correction) {
		return new EditedHistory(this.history).at(correction.message())
			.filter((written) -> written instanceof RequestEvent.ReplyGiven || written instanceof WordPassedOn)
			.isPresent();
	}

	private Optional<RequestId> whole() {
		return this.request.filing().partOf();
	}

}
