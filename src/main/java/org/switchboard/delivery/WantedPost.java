package org.switchboard.delivery;

/**
 * A delivery whose place in Slack is wanted.
 *
 * @param subject what it is about, such as {@code REQ-12}
 * @param name its name
 * @param conversation the conversation it was enqueued for
 */
public record WantedPost(String subject, String name, String conversation) {
}
