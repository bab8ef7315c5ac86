package org.switchboard.schedule;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

import org.switchboard.worker.FailureKind;
import org.switchboard.workspace.Confidential;
import org.switchboard.workspace.WorkspaceId;
import org.switchboard.workspace.WorkspaceJoined;
import org.switchboard.workspace.WorkspaceLeft;

/**
 * Passes due entries to their handlers. A stopping node finishes the current one and
 * returns the rest.
 */
@Component
class DueWorker {

	private static final Logger logger = LoggerFactory.getLogger(DueWorker.class);

	private final Set<WorkspaceId> workspaces = ConcurrentHashMap.newKeySet();

	private final List<DueHandler> handlers;

	private final DueEntries entries;

	private final ScheduleProperties properties;

	private volatile boolean stopping;

	DueWorker(List<DueHandler> handlers, DueEntries entries, ScheduleProperties properties) {
		this.handlers = handlers;
		this.entries = entries;
		this.properties = properties;
	}

	@EventListener
	void on(WorkspaceJoined joined) {
		this.workspaces.add(joined.workspace());
	}

	@EventListener
	void on(WorkspaceLeft left) {
		this.workspaces.remove(left.workspace());
	}

	@EventListener(ContextClosedEvent.class)
	void stop() {
		this.stopping = true;
	}

	// other components warn when Redis is down
	void doAll() {
		for (WorkspaceId workspace : this.workspaces) {
			unlessRedisFails(() -> {
				for (DueHandler handler : withSomethingDue(workspace)) {
					unlessRedisFails(() -> doAll(workspace, handler));
				}
			});
		}
	}

	private void unlessRedisFails(Runnable work) {
		try {
			work.run();
		}
		catch (DataAccessException ex) {
			logger.debug("due entries are waiting: {}", FailureKind.of(ex));
		}
	}

	private List<DueHandler> withSomethingDue(WorkspaceId workspace) {
		List<String> kinds = this.entries.dueKinds(workspace, this.handlers.stream().map(DueHandler::kind).toList());
		return this.handlers.stream().filter((handler) -> kinds.contains(handler.kind())).toList();
	}

	private void doAll(WorkspaceId workspace, DueHandler handler) {
		List<DueEntry> taken;
		do {
			taken = this.entries.take(workspace, handler.kind(), this.properties.batch());
			taken.forEach((due) -> doOrHandBack(handler, due));
		}
		while (!this.stopping && taken.size() == this.properties.batch());
	}

	private void doOrHandBack(DueHandler handler, DueEntry due) {
		if (this.stopping) {
			this.entries.keep(handler.kind(), due, due.at());
		}
		else {
			doOne(handler, due);
		}
	}

	private void doOne(DueHandler handler, DueEntry due) {
		try {
			handler.handle(due);
			this.entries.done(handler.kind(), due);
		}
		catch (DataAccessException ex) {
			throw ex;
		}
		catch (RuntimeException ex) {
			logger.warn("{} of {} in {} failed and will try again: {}", handler.kind(),
					Confidential.hidden(due.subject()), due.workspace(), FailureKind.of(ex));
		}
	}

}
