/** Channels, messages and their members, as Slack stores them. */
@NullMarked
package slacksim.conversations;

import org.jspecify.annotations.NullMarked;
