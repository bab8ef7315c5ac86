/**
 * People and faults by HTTP, for those who test in another language.
 */
@NullMarked
package slacksim.control;

import org.jspecify.annotations.NullMarked;
