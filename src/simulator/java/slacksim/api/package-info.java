/** Slack's Web API, OAuth, and the addresses bots post to. */
@NullMarked
package slacksim.api;

import org.jspecify.annotations.NullMarked;
