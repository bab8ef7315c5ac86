package org.switchboard.survey.rating;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.switchboard.request.lifecycle.RequestId;
import org.switchboard.request.lifecycle.Satisfaction;

/**
 * The reference to a rating in a button's or modal's value. It passes through the
 * person's client, so it grants no rights.
 *
 * @param id the request
 * @param askedAt when its requester was asked
 * @param satisfaction the button's satisfaction level, if it has one
 */
record RatingRef(RequestId id, Instant askedAt, Optional<Satisfaction> satisfaction) {

	private static final Pattern SYNTAX = Pattern.compile("(" + RequestId.SYNTAX + ") ([0-9]{1,15}) ([0-5])");

	RatingRef(RequestId id, Instant askedAt) {
		this(id, askedAt, Optional.empty());
	}

	static Optional<RatingRef> parse(@Nullable String value) {
		Matcher ref = SYNTAX.matcher((value != null) ? value : "");
		return ref.matches() ? RequestId.parse(ref.group(1))
			.map((id) -> new RatingRef(id, Instant.ofEpochMilli(Long.parseLong(ref.group(2))),
					satisfaction(Integer.parseInt(ref.group(3)))))
				: Optional.empty();
	}

	private static Optional<Satisfaction> satisfaction(int step) {
		return Arrays.stream(Satisfaction.values()).filter((one) -> one.step() == step).findFirst();
	}

	RatingRef with(Satisfaction chosen) {
		return new RatingRef(this.id, this.askedAt, Optional.of(chosen));
	}

	@Override
	public String toString() {
		return this.id + " " + this.askedAt.toEpochMilli() + " "
				+ this.satisfaction.map(Satisfaction::step).map(String::valueOf).orElse("0");
	}

}
