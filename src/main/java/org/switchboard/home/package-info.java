/**
 * App Home, and being out of office.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "workspace", "worker", "calendar", "sla", "slack", "delivery", "directory",
		"journal", "request", "request :: lifecycle", "conversation :: card" })
package org.switchboard.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
