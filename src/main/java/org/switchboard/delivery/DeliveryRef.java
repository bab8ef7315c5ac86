package org.switchboard.delivery;

/**
 * Which delivery a message in Slack is.
 *
 * @param subject what it is about, such as {@code REQ-12}
 * @param name the delivery's name
 * @param about the subject that replies to it belong to; usually its own
 */
public record DeliveryRef(String subject, String name, String about) {
}
