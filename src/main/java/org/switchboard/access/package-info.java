/**
 * Which programs may use the management port: tokens, what each of them opens, and how
 * often.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "workspace", "slack", "yaml" })
package org.switchboard.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
