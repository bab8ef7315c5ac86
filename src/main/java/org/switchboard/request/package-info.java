/** A school's request from filing to closing: what other modules may use. */
@NullMarked
@ApplicationModule(allowedDependencies = { "workspace", "worker", "calendar", "sla", "sealing", "slack", "directory",
		"journal", "schedule", "audit" })
package org.switchboard.request;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
