package org.switchboard.slack;

import com.slack.api.model.event.Event;

import org.switchboard.workspace.WorkspaceId;

/**
 * Hears of events.
 *
 * @param <E> the events
 */
@FunctionalInterface
public interface EventListener<E extends Event> {

	/**
	 * Hears of an event, which Slack tells again if this throws.
	 * @param event what happened
	 * @param workspace where
	 * @param retry how often Slack has told of it before; 0 the first time
	 */
	void hear(E event, WorkspaceId workspace, int retry);

}
