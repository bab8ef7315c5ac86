package org.switchboard.slack;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.springframework.dao.DataAccessException;

import org.switchboard.sealing.SealBroken;

/**
 * Stores an incoming message and tells its writer the outcome. A message that can't be
 * stored isn't acknowledged, so that Slack sends it again.
 *
 * @param notYet what the writer is told while Slack will still send it again
 * @param notAtAll what the writer is told once Slack won't
 */
public record MessageReceipt(String notYet, String notAtAll) {

	/** How often Slack sends an event again. */
	public static final int RETRIES = 3;

	/**
	 * Stores a message.
	 * @param retry how often Slack has sent it before
	 * @param intake stores it and returns what the writer is told, if anything
	 * @param writer tells the writer
	 */
	public void take(int retry, Supplier<Optional<String>> intake, Consumer<String> writer) {
		try {
			intake.get().ifPresent(writer);
		}
		catch (DataAccessException | SealBroken ex) {
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
