/**
 * How long what people wrote is kept, and what a person may ask to be done with theirs.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "workspace", "audit", "slack", "delivery", "directory", "schedule", "worker",
		"request", "sealing", "measure", "survey :: round" })
package org.switchboard.records;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
