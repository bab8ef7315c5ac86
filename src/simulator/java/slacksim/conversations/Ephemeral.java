package slacksim.conversations;

/**
 * A message only one person sees.
 *
 * @param channelId the channel it is shown in
 * @param message the message
 */
public record Ephemeral(String channelId, Message message) {

}
