package org.switchboard.slack;

import java.io.IOException;

import com.slack.api.bolt.context.builtin.ActionContext;
import com.slack.api.bolt.response.Response;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.core.task.TaskRejectedException;
import org.springframework.stereotype.Component;

/**
 * Answers to a click that only the person who clicked sees.
 */
@Component
public class Ephemeral {

	private static final Logger logger = LoggerFactory.getLogger(Ephemeral.class);

	private final AsyncTaskExecutor background;

	Ephemeral(AsyncTaskExecutor background) {
		this.background = background;
	}

	/**
	 * Tells the person something, after the click was acknowledged. Best effort: where
	 * Slack does not take it, nothing but the answer is lost.
	 * @param click the click; one inside a modal has no place for an answer and gets none
	 * @param text mrkdwn
	 * @return the acknowledgement
	 */
	public Response tell(ActionContext click, String text) {
		if (click.getResponseUrl() != null) {
			sendSoon(click, text);
		}
		return click.ack();
	}

	private void sendSoon(ActionContext click, String text) {
		try {
			this.background.execute(() -> send(click, text));
		}
		catch (TaskRejectedException ex) {
			// the node is stopping, and finishes what it has begun
			send(click, text);
		}
	}

	private static void send(ActionContext click, String text) {
		try {
			click.respond((answer) -> answer.responseType("ephemeral").replaceOriginal(false).text(text));
		}
		catch (IOException ex) {
			logger.warn("an answer to a click was not delivered ({})", ex.getClass().getSimpleName());
		}
	}

}
