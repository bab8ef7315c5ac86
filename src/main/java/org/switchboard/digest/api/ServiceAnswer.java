package org.switchboard.digest.api;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.switchboard.measure.Figures;
import org.switchboard.measure.ServiceFigures;
import org.switchboard.measure.Weeks;

/**
 * How schools were served, for a program.
 *
 * @param asOf when it was read; figures still change while a week's requests are open
 * @param timeZone the time zone of the weeks
 * @param definitions where each figure is defined
 * @param rows ordered by week, then by group
 */
record ServiceAnswer(Instant asOf, ZoneId timeZone, String definitions, List<ServiceRow> rows) {

	static ServiceAnswer of(ApiQuery question, ServiceFigures read, ZoneId zone) {
		ServiceFigures service = question.isFine() ? read.withoutConfidential() : read;
		List<ServiceRow> rows = new ArrayList<>();
		for (LocalDate monday : question.weeks().mondays()) {
			groups(question.by(), service, new Weeks(monday, monday)).entrySet()
				.stream()
				.map((group) -> ServiceRow.of(monday, group.getKey(), group.getValue()))
				.sorted(Comparator.comparing(ServiceAnswer::order))
				.forEach(rows::add);
		}
		return new ServiceAnswer(service.asOf(), zone, ApiPages.PAGE, rows);
	}

	private static Map<Map<String, Optional<GroupName>>, Figures> groups(List<Dimension> by, ServiceFigures service,
			Weeks week) {
		// a district without requests still gets a row
		return by.isEmpty() ? Map.of(Map.of(), service.figures(week, (subject) -> true))
				: service.groups(week, (subject) -> {
					Map<String, Optional<GroupName>> group = new LinkedHashMap<>();
					by.forEach((one) -> group.put(one.id(), one.of(subject)));
					return Optional.of(group);
				});
	}

	private static String order(ServiceRow row) {
		return row.group()
			.values()
			.stream()
			.map((one) -> one.map(GroupName::id).orElse(""))
			.collect(Collectors.joining("\t"));
	}

}
