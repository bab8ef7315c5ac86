package org.switchboard.delivery;

import org.switchboard.workspace.WorkspaceId;

/**
 * A card is no longer in Slack, as a reply to it tells. Whoever knows how it is to look
 * has it {@linkplain Deliveries#repeat repeated} before the listener ends, and the reply
 * waits for it; or else the reply stays where Slack put it.
 *
 * @param workspace where
 * @param place where it was, in that workspace
 */
public record CardLost(WorkspaceId workspace, MessagePlace place) {
}
