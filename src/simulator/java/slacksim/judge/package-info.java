/**
 * Slack's own SDK for JavaScript and Slack's own types, which judge what the simulator
 * says and what bots say to it. They run on Node.
 */
@NullMarked
package slacksim.judge;

import org.jspecify.annotations.NullMarked;
