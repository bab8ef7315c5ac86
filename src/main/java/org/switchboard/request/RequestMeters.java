package org.switchboard.request;

import java.util.HashMap;
import java.util.Map;
import java.util.function.ToLongFunction;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.switchboard.directory.Department;
import org.switchboard.directory.Directories;
import org.switchboard.slack.Workspaces;
import org.switchboard.worker.CachedReading;
import org.switchboard.workspace.WorkspaceJoined;

/**
 * What departments have on their hands, for a monitor: one round trip for each workspace.
 * All nodes tell the same.
 */
@Component
class RequestMeters {

	private final MeterRegistry registry;

	private final Workspaces workspaces;

	private final Directories directories;

	private final OpenRequests requests;

	private final CachedReading<Map<String, Load>> loads = new CachedReading<>(this::look, Map.of());

	RequestMeters(MeterRegistry registry, Workspaces workspaces, Directories directories, OpenRequests requests) {
		this.registry = registry;
		this.workspaces = workspaces;
		this.directories = directories;
		this.requests = requests;
	}

	@EventListener
	void on(WorkspaceJoined joined) {
		this.directories.find(joined.workspace()).ifPresent((directory) -> directory.departments().forEach(this::tell));
	}

	private void tell(Department department) {
		tell(department, "open", "Requests that are open", Load::open);
		tell(department, "unclaimed", "Open requests that nobody has", Load::unclaimed);
		tell(department, "overdue", "Open requests whose first answer is overdue", Load::overdue);
	}

	private void tell(Department department, String name, String what, ToLongFunction<Load> number) {
		String id = department.id();
		Gauge.builder("switchboard.requests." + name, () -> {
			Load load = this.loads.get().get(id);
			return (load != null) ? number.applyAsLong(load) : Double.NaN;
		}).description(what + ", without confidential ones").tag("department", id).register(this.registry);
	}

	private Map<String, Load> look() {
		Map<String, Load> loads = new HashMap<>();
		this.workspaces.ids().forEach((workspace) -> this.directories.find(workspace).ifPresent((directory) -> {
			// those that a file has brought since, too
			directory.departments().forEach(this::tell);
			this.requests.loads(workspace, directory.teams())
				.forEach((team) -> loads.merge(team.team().department().id(), Load.of(team), Load::plus));
		}));
		return loads;
	}

	private record Load(long open, long unclaimed, long overdue) {

		private static Load of(TeamLoad team) {
			return new Load(team.open(), team.unclaimed(), team.overdue());
		}

		private Load plus(Load other) {
			return new Load(this.open + other.open, this.unclaimed + other.unclaimed, this.overdue + other.overdue);
		}

	}

}
