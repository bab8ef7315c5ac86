package slacksim.wire;

import tools.jackson.databind.node.ObjectNode;

/**
 * One attempt to deliver.
 *
 * @param sent the HTTP request or the envelope, as the bot got it
 * @param ack how the bot answered
 */
public record DeliveryAttempt(ObjectNode sent, Ack ack) {

}
