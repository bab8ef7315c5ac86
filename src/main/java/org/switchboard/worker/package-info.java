/**
 * Work that goes on in the background: threads that neither spin nor die.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.switchboard.worker;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
