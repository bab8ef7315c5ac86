/**
 * What a bot asks of the Web API, and how Slack refuses it.
 */
@NullMarked
package slacksim.calls;

import org.jspecify.annotations.NullMarked;
