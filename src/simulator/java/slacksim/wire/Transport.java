package slacksim.wire;

/** A way for Slack to reach a bot. */
public interface Transport {

	/** Sends a delivery once, and returns the bot's answer or its absence. */
	DeliveryAttempt send(Delivery delivery);

}
