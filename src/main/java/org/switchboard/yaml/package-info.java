/**
 * Reads hand-written YAML files with their line numbers, so that every mistake becomes a
 * sentence.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.switchboard.yaml;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
