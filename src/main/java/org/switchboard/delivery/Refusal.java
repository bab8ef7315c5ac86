package org.switchboard.delivery;

/**
 * What Slack's error codes mean to a delivery.
 *
 * @see <a href="https://docs.slack.dev/reference/methods/chat.postMessage#errors">The
 * errors of chat.postMessage</a>
 */
enum Refusal {

	/** It will pass, or somebody will mend it: the token, the limits, a migration. */
	HEALS,

	/** It will pass, and the call may have been carried out. */
	IN_DOUBT,

	/** What was to be updated cannot be any more. */
	GONE,

	/** It will be refused again. */
	PERMANENT;

	static Refusal of(String error) {
		return switch (error) {
			case "ratelimited", "rate_limited", "message_limit_exceeded", "accesslimited" -> HEALS;
			case "team_added_to_org", "external_channel_migrating" -> HEALS;
			case "invalid_auth", "not_authed", "token_expired", "token_revoked", "workspace_not_served" -> HEALS;
			case "internal_error", "fatal_error", "service_unavailable", "request_timeout" -> IN_DOUBT;
			case "message_not_found", "cant_update_message", "edit_window_closed" -> GONE;
			default -> PERMANENT;
		};
	}

}
