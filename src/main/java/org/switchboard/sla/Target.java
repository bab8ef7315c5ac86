package org.switchboard.sla;

import java.time.Duration;

/**
 * A time limit.
 *
 * @param within the time allowed
 * @param aroundTheClock whether every hour counts, or only business hours
 * @param reason why this limit applies, in words
 */
public record Target(Duration within, boolean aroundTheClock, String reason) {
}
