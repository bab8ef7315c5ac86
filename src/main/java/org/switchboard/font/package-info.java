/** The font of all pictures. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.switchboard.font;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
