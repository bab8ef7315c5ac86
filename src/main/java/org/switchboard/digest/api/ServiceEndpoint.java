package org.switchboard.digest.api;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;

import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import org.switchboard.directory.Directories;
import org.switchboard.directory.Directory;
import org.switchboard.measure.Measures;
import org.switchboard.slack.Workspaces;
import org.switchboard.workspace.WorkspaceId;

/** Serves the figures to programs with a token. */
@RestController
class ServiceEndpoint {

	static final String PATH = "/api/v1/service";

	private final Workspaces workspaces;

	private final Directories directories;

	private final Measures measures;

	private final Clock clock;

	ServiceEndpoint(Workspaces workspaces, Directories directories, Measures measures, Clock clock) {
		this.workspaces = workspaces;
		this.directories = directories;
		this.measures = measures;
		this.clock = clock;
	}

	@GetMapping(PATH)
	ResponseEntity<ServiceAnswer> service(@RequestParam MultiValueMap<String, String> parameters) {
		WorkspaceId workspace = workspace(Optional.ofNullable(parameters.getFirst(ApiQuery.WORKSPACE)));
		Directory directory = this.directories.of(workspace);
		ApiQuery question = ApiQuery.read(parameters, directory.dateAt(this.clock.instant()));
		return ResponseEntity.ok()
			.body(ServiceAnswer.of(question, this.measures.read(workspace, question.weeks()), directory.zone()));
	}

	private WorkspaceId workspace(Optional<String> wanted) {
		Set<WorkspaceId> served = this.workspaces.ids();
		return served.stream()
			.filter((one) -> wanted.map(one.value()::equals).orElse(served.size() == 1))
			.findFirst()
			.orElseThrow(() -> QueryProblem.question(ApiWords.whichWorkspace(served)));
	}

	@ExceptionHandler
	ResponseEntity<Object> refuse(QueryProblem problem) {
		return ResponseEntity.status(problem.getStatusCode()).headers(problem.getHeaders()).body(problem.getBody());
	}

}
