/** How requests are stored in Redis. */
@NullMarked
package org.switchboard.request.store;

import org.jspecify.annotations.NullMarked;
