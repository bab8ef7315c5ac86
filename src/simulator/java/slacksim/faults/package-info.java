/** What can be made to go wrong between Slack and a bot. */
@NullMarked
package slacksim.faults;

import org.jspecify.annotations.NullMarked;
