package slacksim.wire;

/**
 * A way from Slack to a bot.
 */
public interface Line {

	/**
	 * Sends something once.
	 * @param delivery what to send
	 * @return how the bot answers it in time, or that it does not
	 */
	Attempt send(Delivery delivery);

}
