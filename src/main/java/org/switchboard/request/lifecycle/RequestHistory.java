package org.switchboard.request.lifecycle;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A request and how it came to stand where it does.
 *
 * @param request as it stands
 * @param events what happened to it that the reader may see, oldest first
 */
public record RequestHistory(Request request, List<RequestEvent> events) {

	/** Empty if nothing happened: then there is no such request. */
	public static Optional<RequestHistory> of(RequestId id, List<RequestEvent> events) {
		return events.isEmpty() ? Optional.empty()
				: Optional.of(new RequestHistory(Request.replay(id, events), events));
	}

	public RequestId id() {
		return this.request.id();
	}

	/** How it stood at an earlier version. */
	public RequestHistory until(long version) {
		List<RequestEvent> seen = this.events.subList(0, (int) version);
		return new RequestHistory(Request.replay(id(), seen), seen);
	}

	/** What brought it to a version. */
	public RequestEvent event(long version) {
		return this.events.get((int) version - 1);
	}

	// what was said before it was corrected, nobody is to read
	public RequestHistory inWordsOfToday() {
		return new RequestHistory(this.request, new EditedHistory(this.events).today())
			.without(ThreadEvent.MessageCorrected.class::isInstance);
	}

	public RequestHistory withoutNotes() {
		return without(ThreadEvent.NoteTaken.class::isInstance);
	}

	private RequestHistory without(Predicate<RequestEvent> left) {
		return new RequestHistory(this.request, this.events.stream().filter(left.negate()).toList());
	}

}
