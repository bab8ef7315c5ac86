/** The limits of Block Kit, views and messages, refused as Slack refuses them. */
@NullMarked
package slacksim.rules;

import org.jspecify.annotations.NullMarked;
