/**
 * Schools, networks, teams, people, roles and absences, loaded from YAML and kept in
 * Redis.
 */
@NullMarked
@ApplicationModule(
		allowedDependencies = { "workspace", "worker", "yaml", "slack", "calendar", "sla", "setup", "privacy" })
package org.switchboard.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
