/**
 * Clocks, ids, and waiting, which everything else here uses.
 */
@NullMarked
package slacksim.support;

import org.jspecify.annotations.NullMarked;
