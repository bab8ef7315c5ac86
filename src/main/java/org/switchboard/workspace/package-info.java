/**
 * Which Slack workspace something belongs to, and where its Redis keys begin.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.switchboard.workspace;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
