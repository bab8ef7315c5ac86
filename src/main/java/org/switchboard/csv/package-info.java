/**
 * CSV files that people open in a spreadsheet.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.switchboard.csv;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
