package org.switchboard.home;

import java.time.Instant;
import java.util.Optional;

/**
 * What came of asking for a Home that is due.
 *
 * @param home the Home, if one is
 * @param next when to ask again if none is
 */
record HomeLeaseAnswer(Optional<LeasedHome> home, Instant next) {
}
