/** What people see of a request and say about it: cards, threads and related requests. */
@NullMarked
@ApplicationModule(allowedDependencies = { "delivery", "directory", "intake", "intake :: draft", "journal", "privacy",
		"request", "request :: lifecycle", "routing", "sla", "slack", "wording", "workspace" })
package org.switchboard.conversation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
