/** How Slack reaches a bot: signed deliveries over HTTP and in Socket Mode. */
@NullMarked
package slacksim.wire;

import org.jspecify.annotations.NullMarked;
