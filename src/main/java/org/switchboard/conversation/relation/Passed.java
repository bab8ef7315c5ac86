package org.switchboard.conversation.relation;

import org.switchboard.request.lifecycle.PassedOn;
import org.switchboard.request.lifecycle.RequestId;

/**
 * Something that concerns another request.
 *
 * @param to the other
 * @param what is to come of it there
 */
record Passed(RequestId to, PassedOn what) {
}
