package org.switchboard.directory;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * The latest change to a day's closure, as stored in Redis.
 *
 * @param shape 1
 * @param change the change that wrote it
 * @param keepUntil when it can be deleted, in epoch milliseconds
 * @param from when the office closes ({@code 12:00}); null if it's closed all day
 * @param reason the reason; null if it was canceled
 * @param by the user id of the administrator
 * @param at when it was declared, in epoch milliseconds
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record StoredClosure(int shape, String change, long keepUntil, @Nullable String from, @Nullable String reason,
		@Nullable String by, @Nullable Long at) {

	private static final int SHAPE = 1;

	/** How long reports may still count that day's business hours. */
	private static final Duration KEPT = Duration.ofDays(366);

	/** How long an earlier change may still be retried. */
	private static final Duration KEPT_TAKEN_BACK = Duration.ofDays(1);

	static StoredClosure of(Closure closure, String change) {
		Instant over = closure.date().plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
		return new StoredClosure(SHAPE, change, over.plus(KEPT).toEpochMilli(),
				closure.from().map(LocalTime::toString).orElse(null), closure.reason(), closure.by(),
				closure.at().toEpochMilli());
	}

	static StoredClosure takenBack(String change, Clock clock) {
		return new StoredClosure(SHAPE, change, clock.instant().plus(KEPT_TAKEN_BACK).toEpochMilli(), null, null, null,
				null);
	}

	Optional<Closure> closure(LocalDate date) {
		if (this.reason == null || this.by == null || this.at == null) {
			return Optional.empty();
		}
		return Optional.of(new Closure(date, Optional.ofNullable(this.from).map(LocalTime::parse), this.reason, this.by,
				Instant.ofEpochMilli(this.at)));
	}

}
