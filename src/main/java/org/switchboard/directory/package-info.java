/**
 * Schools, networks, teams, people, roles and absences, loaded from YAML and kept in
 * Redis.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "calendar", "privacy", "setup", "sla", "slack", "wording", "worker",
		"workspace", "yaml" })
package org.switchboard.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
