package org.switchboard.delivery;

import java.time.Instant;
import java.util.Optional;

/**
 * A workspace's answer to a request for work.
 *
 * @param lease the delivery to make now
 * @param next when to ask again
 * @param checksPause whether to check if the workspace's pause is over
 */
record LeaseAnswer(Optional<Lease> lease, Instant next, boolean checksPause) {
}
