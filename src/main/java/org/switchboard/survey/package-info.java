/**
 * What schools and the people who serve them say about how things are going: ratings,
 * pulses and surveys.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "calendar", "conversation :: card", "csv", "delivery", "directory", "font",
		"journal", "privacy", "request", "request :: lifecycle", "schedule", "slack", "statistics", "wording",
		"workspace", "yaml" })
package org.switchboard.survey;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
