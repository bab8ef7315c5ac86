/** A workspace with an app and the people who act there: what Java tests work with. */
@NullMarked
package slacksim.workspace;

import org.jspecify.annotations.NullMarked;
