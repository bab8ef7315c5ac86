/** An app that shows every block, for viewing the page. */
@NullMarked
package slacksim.gallery;

import org.jspecify.annotations.NullMarked;
