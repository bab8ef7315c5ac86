/**
 * The files of the page in the browser, which are served as they are.
 */
@NullMarked
package slacksim.page;

import org.jspecify.annotations.NullMarked;
