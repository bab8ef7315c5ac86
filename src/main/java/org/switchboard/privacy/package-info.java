/**
 * Finds what may be about a student: hides names in comments, and notices student
 * information before it is shared.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "slack")
package org.switchboard.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
