/**
 * Blocks and the views that are made of them, with what people have put in.
 */
@NullMarked
package slacksim.views;

import org.jspecify.annotations.NullMarked;
