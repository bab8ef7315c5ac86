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
 * What Redis holds of what somebody said last.
 *
 * @param shape 1
 * @param change the change that wrote it
 * @param keepUntil from when on it matters no more, in epoch milliseconds
 * @param from the first day, such as {@code 2031-09-30}; null if they are back
 * @param until the last day
 * @param substitute the user id of who is to stand in, if they chose somebody
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record StoredAbsence(int shape, String change, long keepUntil, @Nullable String from, @Nullable String until,
		@Nullable String substitute) {

	private static final int SHAPE = 1;

	/** As long as an earlier change may still be sent again. */
	private static final Duration KEPT = Duration.ofDays(1);

	static StoredAbsence of(Optional<Absence> absence, String change, Clock clock) {
		Instant now = clock.instant();
		// a day lasts until half a day later in the west
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
