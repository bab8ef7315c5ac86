package org.switchboard.slack;

import java.util.Set;

/**
 * What Slack's error codes mean for the caller.
 *
 * @see <a href="https://docs.slack.dev/reference/methods/chat.postMessage#errors">The
 * errors of chat.postMessage</a>
 */
public enum CallRefusal {

	/** Temporary: a limit, a migration, or a problem on Slack's side. */
	HEALS,

	/** Temporary, and the call may have been carried out. */
	IN_DOUBT,

	/** Slack rejects the bot, whatever it calls; only people can change that. */
	SHUT_OUT,

	/** The message to update or reply to no longer exists. */
	GONE,

	/** The same call will be refused again. */
	PERMANENT;

	/** Error codes that say Slack rejects the bot. */
	public static final Set<String> SHUT_OUT_ERRORS = Set.of("access_denied", "accesslimited", "account_inactive",
			"ekm_access_denied", "invalid_auth", "not_authed", "org_login_required", "team_access_not_granted",
			"token_expired", "token_revoked", "two_factor_setup_required");

	static CallRefusal of(String error) {
		return switch (error) {
			case "ratelimited", "rate_limited", "message_limit_exceeded", "update_failed" -> HEALS;
			case "team_added_to_org", "external_channel_migrating", "workspace_not_served" -> HEALS;
			case "internal_error", "fatal_error", "service_unavailable", "request_timeout" -> IN_DOUBT;
			case "message_not_found", "thread_not_found", "cant_update_message", "edit_window_closed" -> GONE;
			default -> SHUT_OUT_ERRORS.contains(error) ? SHUT_OUT : PERMANENT;
		};
	}

}
