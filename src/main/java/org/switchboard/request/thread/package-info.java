/**
 * What people write in the threads of cards.
 */
@NullMarked
package org.switchboard.request.thread;

import org.jspecify.annotations.NullMarked;
