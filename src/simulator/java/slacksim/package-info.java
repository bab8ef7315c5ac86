/**
 * Slack's side of the conversation: a strict simulation of its HTTP contract, which knows
 * a bot only by its addresses and secrets.
 */
@NullMarked
package slacksim;

import org.jspecify.annotations.NullMarked;
