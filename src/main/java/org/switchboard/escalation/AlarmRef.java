package org.switchboard.escalation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.switchboard.request.lifecycle.RequestEvent;
import org.switchboard.request.lifecycle.RequestId;

/**
 * The reference in a notice to the event behind it: an alarm, or due times that moved. It
 * passes through the person's client, so it grants no rights.
 *
 * @param id the request
 * @param version the version of that event
 * @param again how many times the person asked to be reminded later
 */
record AlarmRef(RequestId id, long version, int again) {

	private static final Pattern SYNTAX = Pattern.compile("(" + RequestId.SYNTAX + "):([0-9]{1,9})\\.([0-9]{1,4})");

	static Optional<AlarmRef> parse(String text) {
		Matcher matcher = SYNTAX.matcher(text);
		return matcher.matches()
				? RequestId.parse(matcher.group(1))
					.map((id) -> new AlarmRef(id, Long.parseLong(matcher.group(2)), Integer.parseInt(matcher.group(3))))
				: Optional.empty();
	}

	// empty if there is no such version
	Optional<RequestEvent> in(List<RequestEvent> history) {
		return (this.version > 0 && this.version <= history.size()) ? Optional.of(history.get((int) this.version - 1))
				: Optional.empty();
	}

	AlarmRef later() {
		return new AlarmRef(this.id, this.version, this.again + 1);
	}

	@Override
	public String toString() {
		return this.id + ":" + this.version + "." + this.again;
	}

}
