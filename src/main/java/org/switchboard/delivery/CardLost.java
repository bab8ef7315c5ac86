package org.switchboard.delivery;

import org.switchboard.workspace.WorkspaceId;

/**
 * A card was deleted in Slack, as a reply to it revealed. A listener that can rebuild the
 * card {@linkplain Deliveries#repeat repeats} it before returning, and the reply waits
 * for it; otherwise the reply stays where Slack put it.
 *
 * @param workspace the workspace
 * @param place where the card was
 */
public record CardLost(WorkspaceId workspace, MessagePlace place) {
}
