/** Scores, intervals and small-number rules. Pure. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.switchboard.statistics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
