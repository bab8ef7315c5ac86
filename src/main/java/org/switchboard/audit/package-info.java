/** Who read or changed confidential requests, and what administrators did. */
@NullMarked
@ApplicationModule(allowedDependencies = { "workspace", "slack", "worker" })
package org.switchboard.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
