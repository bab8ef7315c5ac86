/**
 * Who read or changed which confidential request, and what administrators did.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "workspace", "slack", "worker" })
package org.switchboard.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
