package slacksim.conversations;

/**
 * A message only one person sees.
 *
 * @param channelId where it is shown
 * @param message what it says
 */
public record Ephemeral(String channelId, Message message) {

}
