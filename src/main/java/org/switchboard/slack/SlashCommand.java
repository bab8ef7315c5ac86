package org.switchboard.slack;

import com.slack.api.bolt.context.builtin.SlashCommandContext;

import org.switchboard.workspace.WorkspaceId;

/**
 * A slash command that someone typed.
 *
 * @param workspace the workspace
 * @param userId the person's Slack user id
 * @param triggerId opens a modal
 * @param text what they typed after the command, or empty
 * @param context Bolt's context
 */
public record SlashCommand(WorkspaceId workspace, String userId, String triggerId, String text,
		SlashCommandContext context) {
}
