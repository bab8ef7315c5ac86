/**
 * What a Switchboard says that can't start yet: which steps of its installation are left.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.switchboard.setup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
