/** The page in the browser and its API. */
@NullMarked
package slacksim.page;

import org.jspecify.annotations.NullMarked;
