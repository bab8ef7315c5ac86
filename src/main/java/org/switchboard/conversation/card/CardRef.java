package org.switchboard.conversation.card;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.switchboard.request.lifecycle.Request;
import org.switchboard.request.lifecycle.RequestId;

/**
 * The reference to a request in a button's or modal's value, so that a modal can open
 * without reading from Redis. It passes through the person's client, so it grants no
 * rights.
 *
 * @param id the request
 * @param team the id of the team that had it at the time
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
