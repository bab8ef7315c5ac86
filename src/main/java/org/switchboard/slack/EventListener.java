package org.switchboard.slack;

import java.io.IOException;

import com.slack.api.bolt.context.builtin.EventContext;
import com.slack.api.bolt.response.Response;
import com.slack.api.methods.SlackApiException;
import com.slack.api.model.event.Event;

/**
 * Hears of events.
 *
 * @param <E> the events
 */
@FunctionalInterface
public interface EventListener<E extends Event> {

	/**
	 * Hears of an event, which Slack may tell again.
	 * @param event what happened
	 * @param context where
	 * @return the acknowledgement
	 * @throws IOException if it is to be told again
	 * @throws SlackApiException if it is to be told again
	 */
	Response hear(E event, EventContext context) throws IOException, SlackApiException;

}
