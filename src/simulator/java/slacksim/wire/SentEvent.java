package slacksim.wire;

import java.time.Duration;

/**
 * An attempt to tell the bot of an event.
 *
 * @param id the id of the event, the same in all attempts
 * @param type such as {@code message}
 * @param retry which retry it was, 0 for none
 * @param reason Slack's word for why it was retried, or empty
 * @param status the HTTP status of the answer, 0 if there was none
 * @param error Slack's word for what went wrong, or empty
 * @param elapsed how long the answer took, in real time
 */
public record SentEvent(String id, String type, int retry, String reason, int status, String error, Duration elapsed) {

}
