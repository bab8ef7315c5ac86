/** What bots call in the Web API, and how Slack refuses. */
@NullMarked
package slacksim.calls;

import org.jspecify.annotations.NullMarked;
