package org.switchboard.directory;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

import org.switchboard.workspace.WorkspaceId;

/**
 * Checks every second whether another node loaded or forgot a directory or learned of an
 * absence or closure, reading only a version, a digest and the latest change ids of each
 * workspace, and has companion files checked too. Checks once before this node listens to
 * Slack, so that a starting node has its directories in time. While Redis is down
 * everything stays as it is, which is logged once.
 */
@Component
class DirectoryWatcher implements SmartLifecycle {

	private static final Logger logger = LoggerFactory.getLogger(DirectoryWatcher.class);

	private static final Duration INTERVAL = Duration.ofSeconds(1);

	private static final Duration PAUSE = Duration.ofMinutes(1);

	private static final int BEFORE_LISTENERS = 0;

	private final Directories directories;

	private final DirectoryStore store;

	private final List<CompanionFile> others;

	private final Clock clock;

	private final Map<WorkspaceId, Trouble> troubles = new ConcurrentHashMap<>();

	private volatile boolean redisAway;

	private volatile @Nullable Watch watch;

	DirectoryWatcher(Directories directories, DirectoryStore store, List<CompanionFile> others, Clock clock) {
		this.directories = directories;
		this.store = store;
		this.others = others;
		this.clock = clock;
	}

	@Override
	public void start() {
		check();
		ScheduledExecutorService started = Executors.newSingleThreadScheduledExecutor((task) -> {
			Thread thread = new Thread(task, "directory-watcher");
			thread.setDaemon(true);
			return thread;
		});
		Future<?> checks = started.scheduleWithFixedDelay(this::check, INTERVAL.toMillis(), INTERVAL.toMillis(),
				TimeUnit.MILLISECONDS);
		this.watch = new Watch(started, checks);
	}

	@Override
	public void stop() {
		Watch running = this.watch;
		if (running != null) {
			running.checks().cancel(false);
			running.executor().shutdown();
			this.watch = null;
		}
	}

	@Override
	public boolean isRunning() {
		return this.watch != null;
	}

	@Override
	public int getPhase() {
		return BEFORE_LISTENERS;
	}

	void check() {
		try {
			Set<WorkspaceId> workspaces = new HashSet<>(this.directories.workspaces());
			workspaces.addAll(this.store.workspaces());
			workspaces.forEach(this::check);
			this.others.forEach(CompanionFile::takeOver);
			this.redisAway = false;
		}
		catch (DataAccessException ex) {
			if (!this.redisAway) {
				logger.warn("could not check for district files loaded on other nodes, keeping the current ones: {}",
						ex.getMostSpecificCause().getMessage());
			}
			this.redisAway = true;
		}
		catch (RuntimeException ex) {
			logger.error("could not check for district files loaded on other nodes", ex);
		}
	}

	private void check(WorkspaceId workspace) {
		Optional<DirectoryStore.Glance> seen = this.store.glance(workspace);
		seen.filter((glance) -> !this.directories.holdsOverrides(workspace, glance.overrides()))
			.ifPresent((glance) -> this.directories.refreshOverrides(workspace));
		Optional<StoredDirectory.Mark> mark = seen.map(DirectoryStore.Glance::mark);
		if (mark.isEmpty() || this.directories.holds(workspace, mark.get()) || pausing(workspace, mark.get())) {
			return;
		}
		try {
			takeOver(workspace, mark.get());
		}
		catch (DataAccessException ex) {
			throw ex;
		}
		catch (RuntimeException ex) {
			pause(workspace, mark.get());
			logger.warn("could not take over the district file of workspace {}, retrying in a minute", workspace, ex);
		}
	}

	private void takeOver(WorkspaceId workspace, StoredDirectory.Mark mark) {
		Optional<Reload.Rejected> rejected = this.directories.takeOver(workspace);
		if (rejected.isPresent()) {
			pause(workspace, mark);
			logger.warn("rejected the district file another node loaded for workspace {}: {} mistakes", workspace,
					rejected.get().mistakes().size());
		}
		else {
			this.troubles.remove(workspace);
			logger.info("took over version {} of the district file of workspace {}", mark.version(), workspace);
		}
	}

	private boolean pausing(WorkspaceId workspace, StoredDirectory.Mark mark) {
		Trouble trouble = this.troubles.get(workspace);
		return trouble != null && trouble.mark().equals(mark) && this.clock.instant().isBefore(trouble.until());
	}

	private void pause(WorkspaceId workspace, StoredDirectory.Mark mark) {
		this.troubles.put(workspace, new Trouble(mark, this.clock.instant().plus(PAUSE)));
	}

	/**
	 * A version that couldn't be taken over.
	 *
	 * @param mark the version
	 * @param until when to try again
	 */
	private record Trouble(StoredDirectory.Mark mark, Instant until) {
	}

	/**
	 * What runs between start and stop.
	 *
	 * @param executor its only thread
	 * @param checks its repeated check
	 */
	private record Watch(ScheduledExecutorService executor, Future<?> checks) {
	}

}
