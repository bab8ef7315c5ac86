package org.switchboard.journal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.context.event.EventListener;

import org.switchboard.worker.CachedReading;
import org.switchboard.workspace.WorkspaceId;
import org.switchboard.workspace.WorkspaceJoined;
import org.switchboard.workspace.WorkspaceLeft;

/** Metrics on how far followers are behind. All nodes report the same. */
class JournalMeters implements MeterBinder {

	private final JournalStore store;

	private final List<String> followers;

	private final Set<WorkspaceId> workspaces = ConcurrentHashMap.newKeySet();

	private final CachedReading<Map<String, Backlog>> backlogs = new CachedReading<>(this::lookUp, Map.of());

	JournalMeters(JournalStore store, List<String> followers) {
		this.store = store;
		this.followers = followers;
	}

	@EventListener
	void on(WorkspaceJoined joined) {
		this.workspaces.add(joined.workspace());
	}

	@EventListener
	void on(WorkspaceLeft left) {
		this.workspaces.remove(left.workspace());
	}

	@Override
	public void bindTo(MeterRegistry registry) {
		this.followers.forEach((follower) -> {
			Gauge.builder("switchboard.journal.behind", () -> backlog(follower).behind())
				.description("Entries that a follower hasn't finished or has failed at")
				.tag("follower", follower)
				.register(registry);
			Gauge.builder("switchboard.journal.aside", () -> backlog(follower).aside())
				.description("Entries set aside because a follower kept failing at them")
				.tag("follower", follower)
				.register(registry);
		});
	}

	private Backlog backlog(String follower) {
		return this.backlogs.get().getOrDefault(follower, Backlog.UNKNOWN);
	}

	private Map<String, Backlog> lookUp() {
		Map<String, Backlog> all = new HashMap<>();
		this.followers.forEach((follower) -> all.put(follower, new Backlog(0, 0)));
		for (WorkspaceId workspace : this.workspaces) {
			Map<String, Long> behind = this.store.behind(workspace);
			all.replaceAll((follower, one) -> new Backlog(one.behind() + behind.getOrDefault(follower, 0L),
					one.aside() + this.store.aside(workspace, follower)));
		}
		return all;
	}

	private record Backlog(double behind, double aside) {

		private static final Backlog UNKNOWN = new Backlog(Double.NaN, Double.NaN);

	}

}
