/**
 * Channels, messages and the people in them, as Slack keeps them.
 */
@NullMarked
package slacksim.conversations;

import org.jspecify.annotations.NullMarked;
