/**
 * Slack's own JavaScript SDK and types, which check what the simulator and bots say to
 * each other. They run on Node.
 */
@NullMarked
package slacksim.judge;

import org.jspecify.annotations.NullMarked;
