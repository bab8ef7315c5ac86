/** Slack's App Home, and people's out-of-office status. */
@NullMarked
@ApplicationModule(allowedDependencies = { "calendar", "conversation :: card", "delivery", "directory", "intake",
		"journal", "request", "request :: lifecycle", "sla", "slack", "wording", "worker", "workspace" })
package org.switchboard.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
