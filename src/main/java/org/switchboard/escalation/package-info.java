/**
 * Follows up on requests that are due, overdue, unassigned or silent, or whose people are
 * out or have left.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "workspace", "calendar", "sla", "sealing", "slack", "delivery", "directory",
		"routing", "journal", "schedule", "request", "request :: lifecycle", "conversation :: card" })
package org.switchboard.escalation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
