package org.switchboard.delivery;

import java.time.Instant;
import java.util.Optional;

/**
 * What a workspace's lanes answer when they are asked for work.
 *
 * @param lease what is to be delivered now
 * @param next when to ask again
 * @param look whether to look if the workspace's pause is over
 */
record LeaseAnswer(Optional<Lease> lease, Instant next, boolean look) {
}
