/**
 * What a Switchboard that can't start yet shows: the installation steps that are left.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.switchboard.setup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
