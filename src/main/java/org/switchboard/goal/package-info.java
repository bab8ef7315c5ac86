/**
 * What teams want to reach in a quarter, and how it goes.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "workspace", "slack", "delivery", "directory", "schedule", "statistics",
		"request", "request :: lifecycle", "measure" })
package org.switchboard.goal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
