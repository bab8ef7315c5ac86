/**
 * Service levels: when a request is due for a response, a reply and a resolution. Pure.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "calendar" })
package org.switchboard.sla;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
