package slacksim.wire;

import tools.jackson.databind.JsonNode;

/**
 * Something a bot sent to Slack.
 *
 * @param as the method of the Web API it was sent to, {@code response_url}, or the kind
 * of what it answers: {@code slash_commands}, {@code view_submission} and so on
 * @param content the arguments without the token, or the answer
 */
public record BotOutput(String as, JsonNode content) {

}
