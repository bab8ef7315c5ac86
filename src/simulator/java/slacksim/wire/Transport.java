package slacksim.wire;

/**
 * A way from Slack to a bot.
 */
public interface Transport {

	/**
	 * Sends something once.
	 * @param delivery what to send
	 * @return how the bot answers it in time, or that it does not
	 */
	DeliveryAttempt send(Delivery delivery);

}
