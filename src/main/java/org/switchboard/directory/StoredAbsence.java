package org.switchboard.directory;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * The latest absence someone entered themselves, as stored in Redis.
 *
 * @param shape 1
 * @param change the change that wrote it
 * @param keepUntil when it can be deleted, in epoch milliseconds
 * @param from the first day ({@code 2031-09-30}); null if they are back
 * @param until the last day
 * @param substitute the backup's user id, if they chose one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record StoredAbsence(int shape, String change, long keepUntil, @Nullable String from, @Nullable String until,
		@Nullable String substitute) {

	private static final int SHAPE = 1;

	/** How long an earlier change may still be retried. */
	private static final Duration KEPT = Duration.ofDays(1);

	static StoredAbsence of(Optional<Absence> absence, String change, Clock clock) {
		Instant now = clock.instant();
		// in western time zones a day ends half a day after it does in UTC
		Instant over = absence.map((days) -> days.back().plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant())
			.filter(now::isBefore)
			.orElse(now);
		return new StoredAbsence(SHAPE, change, over.plus(KEPT).toEpochMilli(),
				absence.map((days) -> days.from().toString()).orElse(null),
				absence.map((days) -> days.until().toString()).orElse(null),
				absence.flatMap(Absence::substitute).orElse(null));
	}

	Optional<Absence> absence() {
		if (this.from == null || this.until == null) {
			return Optional.empty();
		}
		return Optional.of(new Absence(LocalDate.parse(this.from), LocalDate.parse(this.until),
				Optional.ofNullable(this.substitute)));
	}

}
