package org.switchboard.digest;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.switchboard.directory.Department;
import org.switchboard.directory.Directory;
import org.switchboard.request.ServiceTerms;
import org.switchboard.sla.ClockKind;
import org.switchboard.sla.Target;

/**
 * The targets of a digest's departments for ordinary requests: those of normal urgency
 * whose category has no targets of its own.
 *
 * @param answers times to the first response, shortest first
 * @param resolutions times to resolution, shortest first
 */
record Targets(List<Duration> answers, List<Duration> resolutions) {

	static Targets of(ServiceTerms terms, Directory directory, Report report) {
		Set<String> names = report.groups(report.period().all(), Report::department).keySet();
		List<Department> departments = directory.departments()
			.stream()
			.filter((department) -> names.contains(department.name()))
			.toList();
		return new Targets(sorted(terms, directory, departments, ClockKind.FIRST_RESPONSE),
				sorted(terms, directory, departments, ClockKind.RESOLUTION));
	}

	private static List<Duration> sorted(ServiceTerms terms, Directory directory, List<Department> departments,
			ClockKind clock) {
		return departments.stream()
			.flatMap((department) -> Stream.ofNullable(terms.usual(directory, department.id()).get(clock)))
			.map(Target::within)
			.distinct()
			.sorted()
			.toList();
	}

	String answer() {
		return TableWords.target(this.answers);
	}

	String resolution() {
		return TableWords.target(this.resolutions);
	}

}
