package org.switchboard.slack;

import com.slack.api.bolt.context.builtin.SlashCommandContext;

import org.switchboard.workspace.WorkspaceId;

/**
 * A slash command that someone typed.
 *
 * @param workspace where
 * @param userId who
 * @param triggerId what opens a modal
 * @param text what they typed behind the command, empty if nothing
 * @param context answers it
 */
public record SlashCommand(WorkspaceId workspace, String userId, String triggerId, String text,
		SlashCommandContext context) {
}
