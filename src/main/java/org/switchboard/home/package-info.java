/** Slack's App Home, and people's out-of-office status. */
@NullMarked
@ApplicationModule(allowedDependencies = { "workspace", "worker", "calendar", "sla", "slack", "delivery", "directory",
		"journal", "request", "request :: lifecycle", "conversation :: card" })
package org.switchboard.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
