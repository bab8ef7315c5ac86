package org.switchboard.sla;

import java.time.Duration;

/**
 * How soon something is to happen.
 *
 * @param within how much time may pass
 * @param aroundTheClock whether every hour counts, or only those in which people work
 * @param reason why so soon, in words
 */
public record Target(Duration within, boolean aroundTheClock, String reason) {
}
