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
 * Gauges for monitoring each department's workload: one round trip per workspace. All
 * nodes report the same numbers.
 */
@Component
class RequestMeters {

	private final MeterRegistry registry;

	private final Workspaces workspaces;

	private final Directories directories;

	private final OpenRequests requests;

	private final CachedReading<Map<String, Load>> loads = new CachedReading<>(this::read, Map.of());

	RequestMeters(MeterRegistry registry, Workspaces workspaces, Directories directories, OpenRequests requests) {
		this.registry = registry;
		this.workspaces = workspaces;
		this.directories = directories;
		this.requests = requests;
	}

	@EventListener
	void on(WorkspaceJoined joined) {
		this.directories.find(joined.workspace())
			.ifPresent((directory) -> directory.departments().forEach(this::register));
	}

	private void register(Department department) {
		register(department, "open", "Open requests", Load::open);
		register(department, "unclaimed", "Unassigned open requests", Load::unclaimed);
		register(department, "overdue", "Open requests whose first response is overdue", Load::overdue);
	}

	private void register(Department department, String name, String what, ToLongFunction<Load> number) {
		String id = department.id();
		Gauge.builder("switchboard.requests." + name, () -> {
			Load load = this.loads.get().get(id);
			return (load != null) ? number.applyAsLong(load) : Double.NaN;
		}).description(what + ", not counting confidential ones").tag("department", id).register(this.registry);
	}

	private Map<String, Load> read() {
		Map<String, Load> loads = new HashMap<>();
		this.workspaces.ids().forEach((workspace) -> this.directories.find(workspace).ifPresent((directory) -> {
			// includes departments from files loaded since
			directory.departments().forEach(this::register);
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
