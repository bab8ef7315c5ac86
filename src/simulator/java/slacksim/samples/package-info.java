/** Real Slack payloads, for sending to a bot. */
@NullMarked
package slacksim.samples;

import org.jspecify.annotations.NullMarked;
