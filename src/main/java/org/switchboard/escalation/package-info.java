/**
 * Who hears of what is due or overdue, unclaimed, silent, or without an owner.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "workspace", "calendar", "sla", "sealing", "slack", "delivery", "directory",
		"routing", "journal", "schedule", "request", "request :: lifecycle", "conversation :: card" })
package org.switchboard.escalation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
