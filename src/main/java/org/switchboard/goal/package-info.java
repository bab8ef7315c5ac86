/** Teams' goals for a quarter, and how they are going. */
@NullMarked
@ApplicationModule(allowedDependencies = { "workspace", "slack", "delivery", "directory", "schedule", "statistics",
		"request", "request :: lifecycle", "measure" })
package org.switchboard.goal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
