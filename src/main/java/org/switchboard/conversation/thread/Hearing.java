package org.switchboard.conversation.thread;

import java.util.Optional;

import com.slack.api.bolt.context.builtin.EventContext;
import com.slack.api.bolt.response.Response;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

import org.switchboard.delivery.Posted;
import org.switchboard.slack.Ephemeral;

/**
 * Has taken in what was heard, and tells its writer what they are to know of that. What
 * cannot be stored is not acknowledged, so that Slack tells of it again.
 */
@Component
class Hearing {

	/** How often Slack tells of an event again. */
	static final int RETRIES = 3;

	private final Ephemeral ephemeral;

	Hearing(Ephemeral ephemeral) {
		this.ephemeral = ephemeral;
	}

	Response of(Heard heard, EventContext context, Intake intake) {
		int retry = (context.getRetryNum() != null) ? context.getRetryNum() : 0;
		try {
			intake.take(heard, retry).ifPresent((text) -> tell(heard, text));
			return context.ack();
		}
		catch (DataAccessException ex) {
			if (retry == 0) {
				tell(heard, ThreadWords.NOT_YET);
			}
			else if (retry >= RETRIES) {
				tell(heard, ThreadWords.NOT_AT_ALL);
			}
			throw ex;
		}
	}

	private void tell(Heard heard, String text) {
		this.ephemeral.tell(heard.workspace(), heard.place().channel(), heard.thread().map(Posted::ts), heard.user(),
				text);
	}

	/**
	 * Takes in what was heard.
	 */
	@FunctionalInterface
	interface Intake {

		// takes it in
		Optional<String> take(Heard heard, int retry);

	}

}
