package org.switchboard.request;

import java.util.List;

import org.switchboard.request.lifecycle.Origin;
import org.switchboard.request.lifecycle.RequestEvent;
import org.switchboard.request.lifecycle.ThreadEvent;
import org.switchboard.request.store.RequestJson;

/**
 * What someone wrote in one event.
 *
 * @param at when, as in {@code 2031-10-06T14:00:00Z}
 * @param in the event's type
 * @param words the texts as written
 * @param files the names of attached files
 */
public record WrittenMessage(String at, String in, List<String> words, List<String> files) {

	/** Returns what was written in an event; without words if there are none. */
	public static WrittenMessage of(RequestEvent event) {
		List<Origin.Attachment> files = (event instanceof RequestEvent.RequestFiled filed) ? filed.filing().files()
				: event.origin().map(Origin::files).orElse(List.of());
		return new WrittenMessage(event.at().toString(), RequestJson.type(event), RequestJson.words(event),
				files.stream().map(Origin.Attachment::name).toList());
	}

	/** Whether someone wrote or sent something that hasn't been removed yet. */
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
