/** Blocks and views, with what people have entered. */
@NullMarked
package slacksim.views;

import org.jspecify.annotations.NullMarked;
