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
 * How soon what is usual is promised by the departments of a digest: requests of normal
 * urgency, in no category of their own.
 *
 * @param answers within what time the first answer, shortest first
 * @param resolutions within what time the resolution, shortest first
 */
record Targets(List<Duration> answers, List<Duration> resolutions) {

	static Targets of(ServiceTerms terms, Directory directory, Report report) {
		Set<String> asked = report.groups(report.period().all(), Report::department).keySet();
		List<Department> departments = directory.departments()
			.stream()
			.filter((department) -> asked.contains(department.name()))
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
