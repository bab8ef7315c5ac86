package org.switchboard.slack;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.springframework.dao.DataAccessException;

/**
 * Has taken in what was heard, and tells its writer what they are to know of that. What
 * cannot be stored is not acknowledged, so that Slack tells of it again.
 *
 * @param notYet what the writer is told while Slack will tell of it again
 * @param notAtAll what they are told once Slack will not
 */
public record MessageReceipt(String notYet, String notAtAll) {

	/** How often Slack tells of an event again. */
	public static final int RETRIES = 3;

	/**
	 * Takes in what was heard.
	 * @param retry how often Slack has told of it before
	 * @param intake takes it in; what it returns, the writer is told
	 * @param writer tells them
	 */
	public void take(int retry, Supplier<Optional<String>> intake, Consumer<String> writer) {
		try {
			intake.get().ifPresent(writer);
		}
		catch (DataAccessException ex) {
			if (retry == 0) {
				writer.accept(this.notYet);
			}
			else if (retry >= RETRIES) {
				writer.accept(this.notAtAll);
			}
			throw ex;
		}
	}

}
