/**
 * The files of a workspace.
 */
@NullMarked
package slacksim.files;

import org.jspecify.annotations.NullMarked;
