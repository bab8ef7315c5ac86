/** How fast and how well schools are served, counted as it happens. */
@NullMarked
@ApplicationModule(allowedDependencies = { "workspace", "calendar", "sla", "slack", "directory", "journal", "schedule",
		"statistics", "request", "request :: lifecycle", "wording" })
package org.switchboard.measure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
