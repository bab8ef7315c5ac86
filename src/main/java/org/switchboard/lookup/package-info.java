/**
 * {@code /request}: finds a request, and says what happened to it and why.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "workspace", "sla", "slack", "directory", "audit", "request",
		"request :: lifecycle", "conversation :: card", "home", "intake" })
package org.switchboard.lookup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
