/** Formats of dates, times, durations and percentages. Pure. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.switchboard.wording;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
