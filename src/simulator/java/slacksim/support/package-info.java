/** Clocks, IDs and waiting, used by everything else here. */
@NullMarked
package slacksim.support;

import org.jspecify.annotations.NullMarked;
