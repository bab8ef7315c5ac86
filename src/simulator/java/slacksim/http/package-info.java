/** A small HTTP server, and the JSON and forms it exchanges. */
@NullMarked
package slacksim.http;

import org.jspecify.annotations.NullMarked;
