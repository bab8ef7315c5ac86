package org.switchboard.sla;

import java.time.Duration;

/**
 * A step of an escalation.
 *
 * @param after the time past due
 * @param to who is told
 */
public record EscalationLevel(Duration after, EscalationTarget to) {
}
