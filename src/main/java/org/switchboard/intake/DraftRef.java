package org.switchboard.intake;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The reference to a draft in a button or form. It passes through the person's client, so
 * it grants no rights.
 *
 * @param id the draft
 * @param seen how many messages it had when they looked at it
 */
public record DraftRef(String id, int seen) {

	private static final Pattern SYNTAX = Pattern.compile("([A-Za-z0-9.-]{1,90}) ([0-9]{1,6})(?: \\S+)?");

	/**
	 * Parses a reference.
	 * @param value anything; {@link SealedFiles} may follow
	 * @return empty if it isn't one
	 */
	public static Optional<DraftRef> parse(@Nullable String value) {
		Matcher ref = SYNTAX.matcher((value != null) ? value : "");
		return ref.matches() ? Optional.of(new DraftRef(ref.group(1), Integer.parseInt(ref.group(2))))
				: Optional.empty();
	}

	/**
	 * Whether the draft can belong to someone.
	 * @param userId their Slack user id
	 * @return whether its id is one of theirs
	 */
	public boolean isOf(String userId) {
		return this.id.startsWith(userId + "-");
	}

	/**
	 * Returns the intent of sending it: a draft becomes one request, no matter how often
	 * it's sent.
	 */
	String intent() {
		return "draft:" + this.id;
	}

	@Override
	public String toString() {
		return this.id + " " + this.seen;
	}

}
