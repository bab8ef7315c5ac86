/**
 * Bolt's wiring, the listeners' registry, Web API calls that check {@code ok}, replies to
 * errors, and Slack's limits.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "workspace", "worker", "setup", "sealing" })
package org.switchboard.slack;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
