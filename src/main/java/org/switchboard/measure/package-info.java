/**
 * How fast and how well schools are served, counted as it happens.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "workspace", "slack", "directory", "journal", "schedule", "calendar", "sla",
		"request", "survey :: score", "survey :: disclosure" })
package org.switchboard.measure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
