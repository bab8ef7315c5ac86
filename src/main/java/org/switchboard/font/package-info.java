/**
 * The font that all pictures are drawn with.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.switchboard.font;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
