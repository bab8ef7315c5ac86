/** How administrators declare closures on short notice. */
@NullMarked
package org.switchboard.directory.closure;

import org.jspecify.annotations.NullMarked;
