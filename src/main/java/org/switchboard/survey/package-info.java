/**
 * What schools and the people who serve them say about how things are going: ratings,
 * pulses and surveys.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "workspace", "yaml", "calendar", "slack", "delivery", "directory", "journal",
		"schedule", "privacy", "csv", "font", "statistics", "request", "request :: lifecycle", "conversation :: card" })
package org.switchboard.survey;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
