/**
 * Scores, intervals, and what to hide where only a few answered; pure.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.switchboard.statistics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
