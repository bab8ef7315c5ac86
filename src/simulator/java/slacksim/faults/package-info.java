/**
 * What can go wrong between Slack and a bot, on purpose.
 */
@NullMarked
package slacksim.faults;

import org.jspecify.annotations.NullMarked;
