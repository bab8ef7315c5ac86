/**
 * Service levels: by when a request is to be answered, replied to and resolved, and the
 * clocks that count towards it; pure.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "calendar" })
package org.switchboard.sla;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
