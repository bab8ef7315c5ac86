/** {@code /request}: finds requests and explains what happened to them and why. */
@NullMarked
@ApplicationModule(allowedDependencies = { "audit", "conversation :: card", "directory", "home", "intake", "request",
		"request :: lifecycle", "sla", "slack", "wording", "workspace" })
package org.switchboard.lookup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
