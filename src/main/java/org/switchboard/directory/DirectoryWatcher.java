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
 * Looks every second whether another node loaded or forgot a directory, or learned of an
 * absence or a closure, reading no more than a version, a digest and the last changes of
 * each workspace; and has other files looked after. Looks for the first time before Slack
 * is listened to, so that a node that starts has the directories already. While Redis is
 * away everything stays as it is, and that is logged once.
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
		look();
		ScheduledExecutorService started = Executors.newSingleThreadScheduledExecutor((task) -> {
			Thread thread = new Thread(task, "directory-watcher");
			thread.setDaemon(true);
			return thread;
		});
		Future<?> looking = started.scheduleWithFixedDelay(this::look, INTERVAL.toMillis(), INTERVAL.toMillis(),
				TimeUnit.MILLISECONDS);
		this.watch = new Watch(started, looking);
	}

	@Override
	public void stop() {
		Watch running = this.watch;
		if (running != null) {
			running.looking().cancel(false);
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

	void look() {
		try {
			Set<WorkspaceId> workspaces = new HashSet<>(this.directories.workspaces());
			workspaces.addAll(this.store.workspaces());
			workspaces.forEach(this::look);
			this.others.forEach(CompanionFile::takeOver);
			this.redisAway = false;
		}
		catch (DataAccessException ex) {
			if (!this.redisAway) {
				logger.warn("Cannot see whether district files were reloaded elsewhere, keeping those at hand: {}",
						ex.getMostSpecificCause().getMessage());
			}
			this.redisAway = true;
		}
		catch (RuntimeException ex) {
			logger.error("Cannot look for district files reloaded elsewhere", ex);
		}
	}

	private void look(WorkspaceId workspace) {
		Optional<DirectoryStore.Glance> seen = this.store.glance(workspace);
		seen.filter((glance) -> !this.directories.holdsSaid(workspace, glance.said()))
			.ifPresent((glance) -> this.directories.takeOverSaid(workspace));
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
			logger.warn("Cannot take over the district file of workspace {} yet", workspace, ex);
		}
	}

	private void takeOver(WorkspaceId workspace, StoredDirectory.Mark mark) {
		Optional<Reload.Rejected> rejected = this.directories.takeOver(workspace);
		if (rejected.isPresent()) {
			pause(workspace, mark);
			logger.warn("Cannot use the district file that was loaded elsewhere for workspace {}: {} mistakes",
					workspace, rejected.get().mistakes().size());
		}
		else {
			this.troubles.remove(workspace);
			logger.info("Took over version {} of the district file of workspace {}", mark.version(), workspace);
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
	 * A version that could not be taken over.
	 *
	 * @param mark the version
	 * @param until when to try again
	 */
	private record Trouble(StoredDirectory.Mark mark, Instant until) {
	}

	/**
	 * What runs between start and stop.
	 *
	 * @param executor the one thread
	 * @param looking its repeated look
	 */
	private record Watch(ScheduledExecutorService executor, Future<?> looking) {
	}

}
