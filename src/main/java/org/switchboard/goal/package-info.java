/** Teams' goals for a quarter, and how they are going. */
@NullMarked
@ApplicationModule(allowedDependencies = { "delivery", "directory", "measure", "request", "request :: lifecycle",
		"schedule", "slack", "statistics", "wording", "workspace" })
package org.switchboard.goal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
