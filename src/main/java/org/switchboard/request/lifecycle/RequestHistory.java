package org.switchboard.request.lifecycle;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A request and its history.
 *
 * @param request the request now
 * @param events the events that the reader may see, oldest first
 */
public record RequestHistory(Request request, List<RequestEvent> events) {

	/** Returns a replayed request; empty if there are no events, so no such request. */
	public static Optional<RequestHistory> of(RequestId id, List<RequestEvent> events) {
		return events.isEmpty() ? Optional.empty()
				: Optional.of(new RequestHistory(Request.replay(id, events), events));
	}

	public RequestId id() {
		return this.request.id();
	}

	/** Returns the request as it was at an earlier version. */
	public RequestHistory until(long version) {
		List<RequestEvent> seen = this.events.subList(0, (int) version);
		return new RequestHistory(Request.replay(id(), seen), seen);
	}

	/** Returns the event that made a version. */
	public RequestEvent event(long version) {
		return this.events.get((int) version - 1);
	}

	/** Whether it began as a message about a request that had ended long before. */
	public boolean isFollowUp() {
		return this.events.size() > 1 && this.events.get(1) instanceof RequestEvent.RequesterWrote written
				&& written.at().equals(this.request.filedAt());
	}

	/**
	 * Whether Switchboard never moves it to anyone new. It is confidential and may be
	 * about someone who had it: they passed it on, or may have passed on the request that
	 * it is part of or follows.
	 */
	public boolean isMovedOnlyByPeople() {
		return this.request.filing().confidential() && (isFollowUp() || this.request.filing().partOf().isPresent()
				|| this.events.stream()
					.anyMatch((event) -> event instanceof RequestEvent.RequestTransferred passed
							&& !passed.by().is(Participant.SWITCHBOARD)));
	}

	// no one may read what was said before an edit
	public RequestHistory inWordsOfToday() {
		return new RequestHistory(this.request, new EditedHistory(this.events).today())
			.without(ThreadEvent.MessageCorrected.class::isInstance);
	}

	// neither notes nor which other schools have the same problem
	public RequestHistory withoutWhatIsForTheTeam() {
		return without((event) -> event instanceof ThreadEvent.NoteTaken || event instanceof RelationEvent.LinkGained
				|| event instanceof RelationEvent.LinkLost);
	}

	private RequestHistory without(Predicate<RequestEvent> left) {
		return new RequestHistory(this.request, this.events.stream().filter(left.negate()).toList());
	}

}
