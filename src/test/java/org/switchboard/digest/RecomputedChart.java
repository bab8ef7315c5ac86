package org.switchboard.digest;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;

/** Checks a week of the chart's words against the requests. */
final class RecomputedChart {

	private static final Pattern WEEK = Pattern
		.compile("([A-Z][a-z]+ [0-9]+)( \\(4 weeks\\))?: (?:median (.+), 90th (.+)|too few requests)");

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMM d", Locale.ENGLISH);

	private final RawRequests raw;

	private final LocalDate week;

	RecomputedChart(RawRequests raw, LocalDate week) {
		this.raw = raw;
		this.week = week;
	}

	void check(String line) {
		Matcher match = WEEK.matcher(line);
		assertThat(match.matches()).as(line).isTrue();
		assertThat(match.group(1)).isEqualTo(DAY.format(this.week));
		List<RawRequest.Wait> own = this.raw.waits(this.week, RawRequest::answer);
		boolean isEnough = own.size() >= RawRequests.FEW;
		List<RawRequest.Wait> answers = isEnough ? own
				: Recomputed.weeks(this.week, 0, 3, (one) -> this.raw.waits(one, RawRequest::answer));
		assertThat(match.group(2) != null).as(line).isEqualTo(!isEnough && answers.size() >= RawRequests.FEW);
		Recomputed.checkTime(Optional.ofNullable(match.group(3)).orElse("–"), answers, 0.5);
		Recomputed.checkTime(Optional.ofNullable(match.group(4)).orElse("–"), answers, 0.9);
	}

}
