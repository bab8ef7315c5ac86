package org.switchboard.escalation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.switchboard.request.lifecycle.RequestEvent;
import org.switchboard.request.lifecycle.RequestId;

/**
 * What somebody is told: of which alarm of which request, for the how-manieth time. It
 * comes back through the person's client, so it gives no right to anything.
 *
 * @param id which request
 * @param version the version that raised the alarm
 * @param again how often they wanted to be told later
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

	// what raised it
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
