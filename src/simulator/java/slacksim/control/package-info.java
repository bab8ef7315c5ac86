/** People and faults over HTTP, for tests in other languages. */
@NullMarked
package slacksim.control;

import org.jspecify.annotations.NullMarked;
