/**
 * A small HTTP server and the JSON and forms that travel over it.
 */
@NullMarked
package slacksim.http;

import org.jspecify.annotations.NullMarked;
