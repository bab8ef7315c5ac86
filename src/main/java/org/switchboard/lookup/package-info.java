/** {@code /request}: finds requests and explains what happened to them and why. */
@NullMarked
@ApplicationModule(allowedDependencies = { "workspace", "sla", "slack", "directory", "audit", "request",
		"request :: lifecycle", "conversation :: card", "home", "intake" })
package org.switchboard.lookup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
