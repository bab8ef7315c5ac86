/** The weekly report to leaders, and figures on demand. */
@NullMarked
@ApplicationModule(allowedDependencies = { "conversation :: card", "csv", "delivery", "directory", "font", "goal",
		"measure", "request", "request :: lifecycle", "schedule", "sla", "slack", "statistics", "survey :: round",
		"wording", "workspace" })
package org.switchboard.digest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
