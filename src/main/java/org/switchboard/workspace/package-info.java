/**
 * Which Slack workspace something belongs to, where its Redis keys begin, and how records
 * there are written.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.switchboard.workspace;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
