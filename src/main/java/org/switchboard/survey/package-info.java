/**
 * What schools, and those who serve them, say of how it goes: ratings, pulses and
 * surveys.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "workspace", "yaml", "slack", "delivery", "directory", "journal", "schedule",
		"calendar", "csv", "font", "privacy", "request", "request :: card" })
package org.switchboard.survey;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
