/** Runs what is due, on one node: Quartz is the clockwork, Redis the truth. */
@NullMarked
@ApplicationModule(allowedDependencies = { "slack", "wording", "worker", "workspace" })
package org.switchboard.schedule;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
