package org.switchboard.request.tie;

import org.switchboard.request.PassedOn;
import org.switchboard.request.RequestId;

/**
 * Something that concerns another request.
 *
 * @param to the other
 * @param what is to come of it there
 */
record Passed(RequestId to, PassedOn what) {
}
