/** What people see of a request and say about it: cards, threads and related requests. */
@NullMarked
@ApplicationModule(allowedDependencies = { "workspace", "sla", "slack", "delivery", "directory", "routing", "journal",
		"privacy", "request", "request :: lifecycle", "intake", "intake :: draft" })
package org.switchboard.conversation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
