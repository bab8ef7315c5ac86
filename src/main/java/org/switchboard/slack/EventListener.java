package org.switchboard.slack;

import com.slack.api.model.event.Event;

import org.switchboard.workspace.WorkspaceId;

/**
 * Handles events of one type.
 *
 * @param <E> the type
 */
@FunctionalInterface
public interface EventListener<E extends Event> {

	/**
	 * Handles an event. If this throws, Slack sends the event again.
	 * @param retry how often Slack has sent it before; 0 the first time
	 */
	void hear(E event, WorkspaceId workspace, int retry);

}
