/** The append-only history of each workspace: append, follow, replay. */
@NullMarked
@ApplicationModule(allowedDependencies = { "workspace", "worker", "setup" })
package org.switchboard.journal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
