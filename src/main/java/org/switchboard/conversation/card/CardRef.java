package org.switchboard.conversation.card;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.switchboard.request.lifecycle.Request;
import org.switchboard.request.lifecycle.RequestId;

/**
 * What a button or a modal says of its request, so that a modal opens without a look at
 * the store. It comes back through the person's client, so it gives no right to anything.
 *
 * @param id which request
 * @param team the id of the team that had it
 */
record CardRef(RequestId id, String team) {

	private static final Pattern SYNTAX = Pattern.compile("(" + RequestId.SYNTAX + ") (\\S+)");

	CardRef(Request request) {
		this(request.id(), request.team().id());
	}

	static Optional<CardRef> parse(@Nullable String value) {
		Matcher ref = SYNTAX.matcher((value != null) ? value : "");
		return ref.matches() ? RequestId.parse(ref.group(1)).map((id) -> new CardRef(id, ref.group(2)))
				: Optional.empty();
	}

	@Override
	public String toString() {
		return this.id + " " + this.team;
	}

}
