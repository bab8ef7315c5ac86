package org.switchboard.delivery;

/**
 * Which delivery a message in Slack is.
 *
 * @param subject whom it is about, such as {@code REQ-12}
 * @param name the delivery's name
 * @param about the subject that replies below it belong to: its own, unless it says
 * otherwise
 */
public record DeliveryRef(String subject, String name, String about) {
}
