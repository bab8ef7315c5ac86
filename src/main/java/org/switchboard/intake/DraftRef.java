package org.switchboard.intake;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * What a button or a form says of the draft it belongs to. It comes back through the
 * person's client, so it gives no right to anything.
 *
 * @param id which draft of this person
 * @param seen how many messages it was made of when they looked at it
 */
public record DraftRef(String id, int seen) {

	private static final Pattern SYNTAX = Pattern.compile("([A-Za-z0-9.-]{1,90}) ([0-9]{1,6})(?: \\S+)?");

	/**
	 * Reads what was written.
	 * @param value anything; {@link SealedFiles} may follow
	 * @return the draft, if it is one
	 */
	public static Optional<DraftRef> parse(@Nullable String value) {
		Matcher ref = SYNTAX.matcher((value != null) ? value : "");
		return ref.matches() ? Optional.of(new DraftRef(ref.group(1), Integer.parseInt(ref.group(2))))
				: Optional.empty();
	}

	/**
	 * Whether it can be somebody's.
	 * @param userId their Slack user id
	 * @return whether its id is one of theirs
	 */
	public boolean isOf(String userId) {
		return this.id.startsWith(userId + "-");
	}

	/**
	 * By what its sending is known: a draft becomes one request, however often it is
	 * sent.
	 */
	String intent() {
		return "draft:" + this.id;
	}

	@Override
	public String toString() {
		return this.id + " " + this.seen;
	}

}
