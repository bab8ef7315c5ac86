/**
 * A school's request, from filing to closing: its lifecycle, its store, its commands,
 * modals, cards and messages.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "workspace", "slack", "delivery", "directory", "routing", "journal",
		"schedule", "calendar", "sla", "sealing", "audit", "worker", "privacy" })
package org.switchboard.request;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
