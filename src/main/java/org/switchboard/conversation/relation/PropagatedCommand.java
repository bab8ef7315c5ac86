package org.switchboard.conversation.relation;

import org.switchboard.request.lifecycle.RelayedChange;
import org.switchboard.request.lifecycle.RequestId;

/**
 * A command that one request causes on another.
 *
 * @param to the other request
 * @param what the change to make there
 */
record PropagatedCommand(RequestId to, RelayedChange what) {
}
