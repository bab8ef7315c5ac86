package org.switchboard.request;

import java.time.Instant;
import java.util.Optional;

import org.switchboard.directory.Team;

/**
 * How much there is on a team's hands. Confidential requests are not counted.
 *
 * @param team the team
 * @param open how many are open
 * @param unclaimed how many of them nobody has
 * @param overdue how many of the open ones were due to be answered for the first time,
 * and were not
 * @param nextDue when one more will be
 */
public record TeamLoad(Team team, long open, long unclaimed, long overdue, Optional<Instant> nextDue) {
}
