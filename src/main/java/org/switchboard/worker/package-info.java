/** Background work on threads that neither spin nor die. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.switchboard.worker;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
