package org.switchboard.home;

import java.time.Instant;
import java.util.Optional;

/**
 * The answer to a node that asks for a Home to publish.
 *
 * @param home the Home, if one is due
 * @param next when to ask again if none is due
 */
record HomeLeaseAnswer(Optional<LeasedHome> home, Instant next) {
}
