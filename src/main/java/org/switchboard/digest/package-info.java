/**
 * The weekly message to leaders, and what they can ask of it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "request" })
package org.switchboard.digest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
