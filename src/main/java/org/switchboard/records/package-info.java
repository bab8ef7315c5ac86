/** How long records are kept, and what people may ask to have done with theirs. */
@NullMarked
@ApplicationModule(allowedDependencies = { "workspace", "worker", "sealing", "slack", "delivery", "directory",
		"schedule", "audit", "request", "request :: lifecycle", "measure", "survey :: round" })
package org.switchboard.records;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
