/**
 * The page in the browser, and what it asks for.
 */
@NullMarked
package slacksim.page;

import org.jspecify.annotations.NullMarked;
