package org.switchboard.digest.api;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;

import org.switchboard.workspace.WorkspaceId;

/** What the API tells programmers. */
final class ApiWords {

	static final String PARAMETERS = "What you may ask";

	static final String NEEDED = "needed";

	static final String ANSWER = "What is answered";

	static final String STATUS = "Status";

	static final String OPENAPI = "The same as OpenAPI 3.1, for programs that read that";

	private ApiWords() {
	}

	static String example(String path) {
		return "curl -H \"Authorization: Bearer $TOKEN\" 'http://localhost:8081%s'".formatted(path);
	}

	static String unknown(String parameter) {
		return "There is no parameter “%s”; there are from, to, by and workspace.".formatted(parameter);
	}

	static String once(String parameter) {
		return "Give %s once; by takes several, parted by commas.".formatted(parameter);
	}

	static String noDate(String parameter) {
		return "Give %s as a day, such as %s=2026-08-24.".formatted(parameter, parameter);
	}

	static String backwards(LocalDate from, LocalDate to) {
		return "from=%s is after to=%s; swap them.".formatted(from, to);
	}

	static String tooMany(int weeks, int most) {
		return "These are %d weeks; ask for at most %d at once.".formatted(weeks, most);
	}

	static String outside(LocalDate earliest, LocalDate latest) {
		return "Ask for days from %s to %s.".formatted(earliest, latest);
	}

	static String noGroup(String given) {
		return "“%s” is nothing to group by; there are %s.".formatted(given,
				Arrays.stream(Dimension.values()).map(Dimension::id).collect(Collectors.joining(", ")));
	}

	static String whichWorkspace(Collection<WorkspaceId> served) {
		return "Say whose figures you want, by workspace=… and one of %s."
			.formatted(served.stream().map(WorkspaceId::value).sorted().collect(Collectors.joining(", ")));
	}

}
