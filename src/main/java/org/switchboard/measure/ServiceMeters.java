package org.switchboard.measure;

import java.time.Duration;
import java.util.List;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.switchboard.directory.Directories;
import org.switchboard.directory.Directory;
import org.switchboard.directory.Network;
import org.switchboard.directory.Team;
import org.switchboard.workspace.WorkspaceJoined;

/**
 * What this node has counted since it started, for monitoring. Each request counts on one
 * node, once; confidential ones are left out.
 */
@Component
class ServiceMeters {

	private static final Duration[] STEPS = { Duration.ofMinutes(15), Duration.ofMinutes(30), Duration.ofHours(1),
			Duration.ofHours(2), Duration.ofHours(4), Duration.ofHours(8), Duration.ofHours(16), Duration.ofHours(40) };

	private final MeterRegistry registry;

	private final Directories directories;

	ServiceMeters(MeterRegistry registry, Directories directories) {
		this.registry = registry;
		this.directories = directories;
	}

	// Prometheus doesn't see an increase in a counter whose first value is 1
	@EventListener
	void on(WorkspaceJoined joined) {
		this.directories.find(joined.workspace())
			.stream()
			.flatMap((directory) -> directory.teams().stream())
			.forEach((team) -> {
				filed(team);
				resolved(team);
				answers(team);
			});
	}

	void count(Directory directory, List<Contribution> fresh) {
		fresh.stream()
			.filter((one) -> !one.key().confidential())
			.forEach((one) -> directory.team(one.key().team()).ifPresent((team) -> count(team, one)));
	}

	private void count(Team team, Contribution one) {
		switch (one.measure()) {
			case OPENED -> filed(team).increment();
			case RESOLVED -> resolved(team).increment();
			case ANSWER -> answers(team).record(Buckets.time(one.value()));
			default -> {
				// only kept in Redis
			}
		}
	}

	private Counter filed(Team team) {
		return Counter.builder("switchboard.requests.filed")
			.description("Requests filed, without confidential ones")
			.tags(tags(team))
			.register(this.registry);
	}

	private Counter resolved(Team team) {
		return Counter.builder("switchboard.requests.resolved")
			.description("Resolutions, without those of confidential requests")
			.tags(tags(team))
			.register(this.registry);
	}

	private Timer answers(Team team) {
		return Timer.builder("switchboard.first.answer")
			.description("Business hours to first responses, without confidential requests")
			.tag("department", team.department().id())
			.serviceLevelObjectives(STEPS)
			.register(this.registry);
	}

	private static Tags tags(Team team) {
		return Tags.of("department", team.department().id(), "network", team.network().map(Network::id).orElse("desk"));
	}

}
