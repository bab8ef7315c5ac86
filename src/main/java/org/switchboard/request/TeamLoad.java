package org.switchboard.request;

import java.time.Instant;
import java.util.Optional;

import org.switchboard.directory.Team;

/**
 * A team's workload, not counting confidential requests.
 *
 * @param team the team
 * @param open how many requests are open
 * @param unclaimed how many of them are unassigned
 * @param overdue how many of them are past due for a first response
 * @param nextDue when the next one becomes overdue
 */
public record TeamLoad(Team team, long open, long unclaimed, long overdue, Optional<Instant> nextDue) {
}
