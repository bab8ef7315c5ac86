/**
 * What becomes of requests that nobody claims.
 */
@NullMarked
package org.switchboard.request.unclaimed;

import org.jspecify.annotations.NullMarked;
