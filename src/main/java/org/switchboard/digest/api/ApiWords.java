package org.switchboard.digest.api;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;

import org.switchboard.workspace.WorkspaceId;

/** What programmers read. */
final class ApiWords {

	static final String PARAMETERS = "Parameters";

	static final String NEEDED = "required";

	static final String ANSWER = "Response";

	static final String STATUS = "Status";

	static final String OPENAPI = "OpenAPI 3.1 description";

	private ApiWords() {
	}

	static String example(String path) {
		return "curl -H \"Authorization: Bearer $TOKEN\" 'http://localhost:8081%s'".formatted(path);
	}

	static String unknown(String parameter) {
		return "There is no parameter “%s”. Use from, to, by and workspace.".formatted(parameter);
	}

	static String once(String parameter) {
		return "Give %s only once. To group by several, separate them with commas in by.".formatted(parameter);
	}

	static String noDate(String parameter) {
		return "Give %s as a date, for example %s=2026-08-24.".formatted(parameter, parameter);
	}

	static String backwards(LocalDate from, LocalDate to) {
		return "from=%s is after to=%s; swap them.".formatted(from, to);
	}

	static String tooMany(int weeks, int most) {
		return "That is %d weeks. Ask for at most %d at once.".formatted(weeks, most);
	}

	static String outside(LocalDate earliest, LocalDate latest) {
		return "Ask for dates from %s to %s.".formatted(earliest, latest);
	}

	static String noGroup(String given) {
		return "Figures can't be grouped by “%s”. Use %s.".formatted(given,
				Arrays.stream(Dimension.values()).map(Dimension::id).collect(Collectors.joining(", ")));
	}

	static String whichWorkspace(Collection<WorkspaceId> served) {
		return "Add workspace=… with one of %s."
			.formatted(served.stream().map(WorkspaceId::value).sorted().collect(Collectors.joining(", ")));
	}

}
