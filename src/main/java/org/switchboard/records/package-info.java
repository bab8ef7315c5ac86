/**
 * How long what people wrote is kept, and what a person may ask to be done with theirs.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "workspace", "worker", "sealing", "slack", "delivery", "directory",
		"schedule", "audit", "request", "request :: lifecycle", "measure", "survey :: round" })
package org.switchboard.records;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
