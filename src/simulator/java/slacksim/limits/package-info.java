/**
 * What an app may do, and how often: scopes, tiers, and the table of methods.
 */
@NullMarked
package slacksim.limits;

import org.jspecify.annotations.NullMarked;
