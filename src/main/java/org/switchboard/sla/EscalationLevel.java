package org.switchboard.sla;

import java.time.Duration;

/**
 * A step of an escalation.
 *
 * @param after how much time after something was due
 * @param to who is told then
 */
public record EscalationLevel(Duration after, Level to) {
}
