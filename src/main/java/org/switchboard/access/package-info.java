/** Tokens for programs that use the management port: scopes and rate limits. */
@NullMarked
@ApplicationModule(allowedDependencies = { "workspace", "slack", "yaml" })
package org.switchboard.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
