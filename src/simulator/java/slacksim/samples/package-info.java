/**
 * What Slack really sends, to be sent to a bot.
 */
@NullMarked
package slacksim.samples;

import org.jspecify.annotations.NullMarked;
