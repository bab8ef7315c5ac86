/** What an app may do, and how often: scopes, tiers, and the method table. */
@NullMarked
package slacksim.limits;

import org.jspecify.annotations.NullMarked;
