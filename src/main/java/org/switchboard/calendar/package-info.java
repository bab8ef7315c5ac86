/** Business hours, business days and days off. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.switchboard.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
