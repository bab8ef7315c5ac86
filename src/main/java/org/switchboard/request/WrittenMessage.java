package org.switchboard.request;

import java.util.List;

import org.switchboard.request.lifecycle.Origin;
import org.switchboard.request.lifecycle.RequestEvent;
import org.switchboard.request.lifecycle.ThreadEvent;
import org.switchboard.request.store.RequestJson;

/**
 * What somebody wrote.
 *
 * @param at when, such as {@code 2031-10-06T14:00:00Z}
 * @param in the name of the event
 * @param words as they were written
 * @param files what came with it is called
 */
public record WrittenMessage(String at, String in, List<String> words, List<String> files) {

	/**
	 * What was written in an event.
	 * @param event any event
	 * @return what it says; without words if it has none
	 */
	public static WrittenMessage of(RequestEvent event) {
		List<Origin.Attachment> files = (event instanceof RequestEvent.RequestFiled filed) ? filed.filing().files()
				: event.origin().map(Origin::files).orElse(List.of());
		return new WrittenMessage(event.at().toString(), RequestJson.type(event), RequestJson.words(event),
				files.stream().map(Origin.Attachment::name).toList());
	}

	/**
	 * Whether there is anything to be removed.
	 * @return whether somebody wrote or sent something, and it is still there
	 */
	public boolean isThere() {
		return this.words.stream().anyMatch((text) -> !ThreadEvent.WordsRemoved.isMark(text))
				|| this.files.stream().anyMatch((name) -> !name.equals(Origin.Attachment.REMOVED));
	}

	/** Keeps people's words out of logs. */
	@Override
	public String toString() {
		return "WrittenMessage[" + this.in + "]";
	}

}
