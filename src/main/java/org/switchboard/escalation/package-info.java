/**
 * Follows up on requests that are due, overdue, unassigned or silent, or whose people are
 * out or have left.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "calendar", "conversation :: card", "delivery", "directory", "journal",
		"request", "request :: lifecycle", "routing", "schedule", "sealing", "sla", "slack", "wording", "workspace" })
package org.switchboard.escalation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
