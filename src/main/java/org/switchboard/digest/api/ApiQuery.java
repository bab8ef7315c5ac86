package org.switchboard.digest.api;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

import org.switchboard.measure.Weeks;

/**
 * A program's query.
 *
 * @param weeks the weeks
 * @param by what to group by, in that order; empty for the whole district
 */
record ApiQuery(Weeks weeks, List<Dimension> by) {

	static final String WORKSPACE = "workspace";

	private static final String FROM = "from";

	private static final String TO = "to";

	private static final String BY = "by";

	static final Set<String> PARAMETERS = Set.of(FROM, TO, BY, WORKSPACE);

	/** The same as for a digest. */
	private static final int MOST = 53;

	/** Limits how far back, because all weeks up to today are read. */
	private static final int YEARS = 5;

	// Parses the parameters.
	static ApiQuery read(MultiValueMap<String, String> parameters, LocalDate today) {
		parameters.forEach((name, values) -> {
			if (!PARAMETERS.contains(name)) {
				throw QueryProblem.question(ApiWords.unknown(name));
			}
			if (values.size() > 1) {
				throw QueryProblem.question(ApiWords.once(name));
			}
		});
		return new ApiQuery(weeks(date(parameters, FROM), date(parameters, TO), today), by(parameters.getFirst(BY)));
	}

	private static LocalDate date(MultiValueMap<String, String> parameters, String name) {
		String text = parameters.getFirst(name);
		try {
			return LocalDate.parse((text != null) ? text : "");
		}
		catch (DateTimeParseException ex) {
			throw QueryProblem.question(ApiWords.noDate(name));
		}
	}

	private static Weeks weeks(LocalDate from, LocalDate to, LocalDate today) {
		LocalDate earliest = today.minusYears(YEARS);
		LocalDate latest = Weeks.of(today).last().plusDays(6);
		if (from.isBefore(earliest) || to.isAfter(latest)) {
			throw QueryProblem.question(ApiWords.outside(earliest, latest));
		}
		if (from.isAfter(to)) {
			throw QueryProblem.question(ApiWords.backwards(from, to));
		}
		Weeks weeks = new Weeks(Weeks.of(from).first(), Weeks.of(to).last());
		if (weeks.count() > MOST) {
			throw QueryProblem.question(ApiWords.tooMany(weeks.count(), MOST));
		}
		return weeks;
	}

	private static List<Dimension> by(@Nullable String text) {
		return (text == null || text.isBlank()) ? List.of()
				: Arrays.stream(text.split(",", -1)).map(String::strip).distinct().map(ApiQuery::dimension).toList();
	}

	private static Dimension dimension(String given) {
		return Dimension.of(given).orElseThrow(() -> QueryProblem.question(ApiWords.noGroup(given)));
	}

	boolean isFine() {
		return this.by.stream().anyMatch(Dimension::isFine);
	}

}
