/** Workspace ids, their Redis keys, and the format of stored records. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.switchboard.workspace;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
