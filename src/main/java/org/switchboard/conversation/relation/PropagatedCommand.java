package org.switchboard.conversation.relation;

import org.switchboard.request.lifecycle.RelayedChange;
import org.switchboard.request.lifecycle.RequestId;

/**
 * Something that concerns another request.
 *
 * @param to the other
 * @param what is to come of it there
 */
record PropagatedCommand(RequestId to, RelayedChange what) {
}
