/** From words and school to department, category, urgency and team, with the reason. */
@NullMarked
@ApplicationModule(allowedDependencies = { "directory", "wording", "workspace" })
package org.switchboard.routing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
