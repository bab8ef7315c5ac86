/**
 * A workspace with an app in it, and the people who act there: what a test in Java holds
 * in its hands.
 */
@NullMarked
package slacksim.workspace;

import org.jspecify.annotations.NullMarked;
