/**
 * Bolt's wiring, the listener registry, Web API calls that check {@code ok}, error
 * replies, and Slack's limits.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "sealing", "setup", "wording", "worker", "workspace" })
package org.switchboard.slack;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
