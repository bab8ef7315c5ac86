/**
 * A school's request, from filing to closing: its lifecycle, its store, its commands,
 * modals, cards and messages.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "workspace", "worker", "calendar", "sla", "sealing", "slack", "delivery",
		"directory", "journal", "schedule", "audit" })
package org.switchboard.request;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
