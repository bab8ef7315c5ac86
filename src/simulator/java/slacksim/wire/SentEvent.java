package slacksim.wire;

import java.time.Duration;

/**
 * An attempt to deliver an event to the bot.
 *
 * @param id the event's ID, the same in all attempts
 * @param type example: {@code message}
 * @param retry the number of the retry, 0 for none
 * @param reason Slack's reason for the retry, or empty
 * @param status the answer's HTTP status, 0 for no answer
 * @param error Slack's error code, or empty
 * @param elapsed how long the answer took, in real time
 */
public record SentEvent(String id, String type, int retry, String reason, int status, String error, Duration elapsed) {

}
