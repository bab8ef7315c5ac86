/**
 * What schools, and those who serve them, say of how it goes: ratings, pulses and
 * surveys.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "workspace", "yaml", "calendar", "slack", "delivery", "directory", "journal",
		"schedule", "privacy", "csv", "font", "statistics", "request", "request :: lifecycle", "conversation :: card" })
package org.switchboard.survey;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
