/**
 * How administrators declare closures at short notice.
 */
@NullMarked
package org.switchboard.directory.closure;

import org.jspecify.annotations.NullMarked;
