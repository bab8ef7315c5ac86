/** Encrypts what people write before it is stored in Redis. */
@NullMarked
@ApplicationModule(allowedDependencies = { "workspace" })
package org.switchboard.sealing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
