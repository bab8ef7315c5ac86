package org.switchboard.request.lifecycle;

import java.util.List;

/**
 * A request and how it came to stand where it does.
 *
 * @param request as it stands
 * @param events what happened to it that the reader may see, oldest first
 */
public record RequestHistory(Request request, List<RequestEvent> events) {

	// what was said before it was corrected, nobody is to read
	public RequestHistory inWordsOfToday() {
		return new RequestHistory(this.request,
				new EditedHistory(this.events).today()
					.stream()
					.filter((event) -> !(event instanceof ThreadEvent.MessageCorrected))
					.toList());
	}

	public RequestHistory withoutNotes() {
		return new RequestHistory(this.request,
				this.events.stream().filter((event) -> !(event instanceof ThreadEvent.NoteTaken)).toList());
	}

}
