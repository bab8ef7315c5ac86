package slacksim.wire;

import tools.jackson.databind.JsonNode;

/**
 * Something a bot sent to Slack.
 *
 * @param as the Web API method, {@code response_url}, or the kind of delivery it answers,
 * example: {@code view_submission}
 * @param content the arguments without the token, or the answer
 */
public record BotOutput(String as, JsonNode content) {

}
