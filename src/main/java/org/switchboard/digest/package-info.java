/**
 * The weekly message to leaders, and what they can ask of it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "workspace", "slack", "delivery", "directory", "schedule", "sla", "csv",
		"font", "request", "request :: card", "measure", "goal", "survey :: round", "survey :: score" })
package org.switchboard.digest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
