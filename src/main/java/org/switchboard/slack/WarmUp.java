package org.switchboard.slack;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import com.slack.api.bolt.App;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.stereotype.Component;

import org.switchboard.worker.FailureKind;
import org.switchboard.workspace.WorkspaceId;

/**
 * Runs all {@linkplain Rehearsal rehearsals} once the workspace is served, before anyone
 * can click: the node becomes ready, and Socket Mode starts, afterward. A rehearsal that
 * fails or takes too long costs only a slow first click.
 */
@Component
class WarmUp {

	private static final Duration LONGEST = Duration.ofSeconds(5);

	private static final Logger logger = LoggerFactory.getLogger(WarmUp.class);

	private final List<Rehearsal> rehearsals;

	private final Workspaces workspaces;

	private final App app;

	private final AsyncTaskExecutor background;

	WarmUp(List<Rehearsal> rehearsals, Workspaces workspaces, App app, AsyncTaskExecutor background) {
		this.rehearsals = rehearsals;
		this.workspaces = workspaces;
		this.app = app;
		this.background = background;
	}

	void rehearse() {
		rehearse(LONGEST);
	}

	void rehearse(Duration bound) {
		Runnable all = () -> this.workspaces.ids().forEach(this::rehearseIn);
		Future<?> rehearsing = this.background.submit(all);
		try {
			rehearsing.get(bound.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (TimeoutException | ExecutionException ex) {
			rehearsing.cancel(true);
			logger.info("the first clicks may be slow: {}", FailureKind.of(ex));
		}
		catch (InterruptedException ex) {
			rehearsing.cancel(true);
			Thread.currentThread().interrupt();
		}
	}

	private void rehearseIn(WorkspaceId workspace) {
		WarmUpSession session = new WarmUpSession(this.app, workspace);
		this.rehearsals.forEach((rehearsal) -> rehearsal.on(session));
	}

}
