/**
 * How requests come in: the form, the shortcuts, and drafts made from messages.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "workspace", "sla", "sealing", "slack", "delivery", "directory", "routing",
		"privacy", "request", "request :: lifecycle" })
package org.switchboard.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
