/** The weekly report to leaders, and figures on demand. */
@NullMarked
@ApplicationModule(allowedDependencies = { "workspace", "sla", "slack", "delivery", "directory", "schedule", "csv",
		"font", "statistics", "request", "request :: lifecycle", "conversation :: card", "goal", "measure",
		"survey :: round" })
package org.switchboard.digest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
