/**
 * An app that shows every block, to look at the page with.
 */
@NullMarked
package slacksim.gallery;

import org.jspecify.annotations.NullMarked;
